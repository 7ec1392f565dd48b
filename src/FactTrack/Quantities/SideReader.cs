namespace FactTrack;

/// <summary>Reads a number with its money sign, its letter of scale and its unit.</summary>
internal sealed class SideReader(CurrencyResolver currencies)
{
    // So many pounds are money, not weight.
    private const decimal MuchMoney = 100_000;

    /// <summary>Reads the side whose number begins at a token, or null.</summary>
    public Side? Read(SentenceView view, int at)
    {
        if (NumberReader.Read(view, at) is not { } number) return null;
        (int start, int end) = (at, number.Tokens.End);
        (decimal value, decimal scale) = (number.Value, number.Scale);
        (int Start, Currency Currency)? sign = number.Kind == NumberKind.Ordinal ? null : CurrencyReader.Before(view, at);
        if (sign is { } found) start = found.Start;
        if (number is { IsDigits: true, Scale: 1, Kind: NumberKind.Cardinal } && LetterScale(view, end, sign is not null) is { } letter)
        {
            if (value > 1e12m) return null;
            (value, scale, end) = (value * letter, letter, end + 1);
        }

        if (IsNegative(view, start))
        {
            value = -value;
            start--;
        }

        if (number.Kind == NumberKind.Ordinal) return new Side(new(start, end), number, value, scale, null);
        Unit? unit = null;
        if (sign is { } money)
        {
            unit = new Unit(UnitKind.Currency, currencies.CodeOf(money.Currency));
            if (CurrencyReader.After(view, end) is { Currency.Form: CurrencyForm.Code } code) (unit, end) = (new Unit(UnitKind.Currency, code.Currency.Unclear), code.End);
        }
        else if (ReadUnit(view, end, number, scale) is { } measured)
        {
            (end, unit) = (measured.End, measured.Unit);
            value *= measured.Factor;
        }

        return new Side(new(start, end), number, Trim(value), scale, unit);
    }

    /// <summary>A value without the zeros that its scale put behind the point (1.2 billion is 1200000000, not 1200000000.0).</summary>
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private (int End, Unit Unit, decimal Factor)? ReadUnit(SentenceView view, int end, Number number, decimal scale)
    {
        (int End, Unit Unit)? measure = UnitReader.Read(view, end, digits: number.IsDigits && scale == 1);
        if (CurrencyReader.After(view, end) is { } money && (measure is null || scale > 1 || number.Value >= MuchMoney || currencies.Mentions(money.Currency.Unclear)))
        {
            string code = currencies.CodeOf(money.Currency);
            return (money.End, new Unit(UnitKind.Currency, code), code.Length == 3 ? money.Currency.Factor : 1);
        }


        return measure is { } found ? (found.End, found.Unit, 1) : null;
    }

    /// <summary>"5m" is a million of money or of things that follow, else the unit; "5k" and "5b" are scales.</summary>
    private static decimal? LetterScale(SentenceView view, int at, bool isMoney)
    {
        string form = view[at];
        if (form.Length != 1 || !NumberWords.TryFind(form, NumberWordKind.Letter, out decimal scale)) return null;
        if (isMoney) return scale;
        if (!view.Touches(at - 1)) return null;
        return form[0] switch
        {
            'k' or 'K' or 'M' or 'B' or 'b' => scale,
            'm' => view.IsPlural(at + 1) || (view.Upos(at + 1) == Upos.Adj && view.IsPlural(at + 2)) || IsLevel(view, at) ? scale : null,
            _ => null,
        };
    }

    /// <summary>A level or a change without a noun ("rose to 5.2m from 5.0m").</summary>
    private static bool IsLevel(SentenceView view, int letter) =>
        view.Is(letter - 2, "to") || view.Is(letter - 2, "from") || view.Is(letter - 2, "by");

    private static bool IsNegative(SentenceView view, int start) =>
        view.Is(start - 1, "minus") || (view.Is(start - 1, "-") && view.Touches(start - 1) && !view.Touches(start - 2) && !NumberWords.IsCardinal(view[start - 2]) && !DigitReader.Starts(view[start - 2]));
}
