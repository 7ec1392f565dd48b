namespace FactTrack;

/// <summary>Reads a number with its money sign, its letter of scale and its unit.</summary>
internal sealed class SideReader(CurrencyResolver currencies)
{
    // So many pounds are money, not weight.
    private const decimal MuchMoney = 100_000;

    // What a scale behind a unit may still multiply.
    private const decimal MostScaled = 1e12m;

    /// <summary>Reads the side whose number begins at a token, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">The number's first token.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public Side? Read(SentenceView view, int at, int floor = 0)
    {
        if (NumberReader.Read(view, at) is not { } number) return null;
        (int start, int end) = (at, number.Tokens.End);
        (decimal value, decimal scale) = (number.Value, number.Scale);
        (int Start, Currency Currency)? sign = number.Kind == NumberKind.Ordinal ? null : CurrencyReader.Before(view, at, floor);
        if (sign is { } found) start = found.Start;
        if (number is { IsDigits: true, Scale: 1, Kind: NumberKind.Cardinal } && LetterScale(view, end, sign is not null) is { } letter)
        {
            if (value > MostScaled) return null;
            (value, scale, end) = (value * letter, letter, end + 1);
        }

        if (IsNegative(view, start))
        {
            value = -value;
            start--;
        }

        var figure = new TokenRange(Math.Min(start, at), end);
        if (sign is not null && start == sign.Value.Start) figure = new TokenRange(at, end);
        if (number.Kind == NumberKind.Ordinal) return new Side(new(start, end), number, value, scale, null, figure);
        Unit? unit = null;
        if (sign is { } money)
        {
            unit = new Unit(UnitKind.Currency, currencies.CodeOf(money.Currency));
            if (money.Currency.Factor > 1 && value > MostScaled) return null;
            if (money.Currency.Factor > 1) value *= money.Currency.Factor;
            if (CurrencyReader.After(view, end) is { Currency.Form: CurrencyForm.Code } code) (unit, end) = (new Unit(UnitKind.Currency, code.Currency.Unclear), code.End);
        }
        else if (ReadUnit(view, end, number, scale) is { } measured)
        {
            if (measured.Factor > 1 && value > MostScaled) return null;
            (end, unit) = (measured.End, measured.Unit);
            value *= measured.Factor;
        }

        return new Side(new(start, end), number, Trim(value), scale, unit, figure);
    }

    /// <summary>A value without the zeros that its scale put behind the point (1.2 billion is 1200000000, not 1200000000.0).</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private (int End, Unit Unit, decimal Factor)? ReadUnit(SentenceView view, int end, Number number, decimal scale)
    {
        (int End, Unit Unit)? measure = UnitReader.Read(view, end, digits: number.IsDigits && scale == 1);
        if (CurrencyReader.After(view, end) is { } money && (measure is null || scale > 1 || number.Value >= MuchMoney || currencies.Mentions(money.Currency.Unclear)))
        {
            string code = currencies.CodeOf(money.Currency);
            bool scaled = scale == 1 && money.Currency.Form == CurrencyForm.Code && NumberWords.Find(view[money.End]) is { Cardinal: NumberWordKind.Scale };
            decimal factor = scaled ? NumberWords.Find(view[money.End])!.Value : 1;
            return (scaled ? money.End + 1 : money.End, new Unit(UnitKind.Currency, code), factor * (code.Length == 3 ? money.Currency.Factor : 1));
        }

        if (measure is { Unit: { Kind: UnitKind.Temperature, Code: "deg" } } degrees && IsAngle(view, number.Tokens.Start, degrees.End)) return (degrees.End, new Unit(UnitKind.Angle, degrees.Unit.Code), 1);
        return measure is { } found ? (found.End, found.Unit, 1) : null;
    }

    /// <summary>Degrees are a temperature unless a word beside them tells otherwise ("a 45 degree angle", "rotate 90 degrees").</summary>
    private static bool IsAngle(SentenceView view, int start, int end)
    {
        for (int i = end; i < end + 2; i++)
            if (FigureWords.Angle.Contains(view[i])) return true;
        for (int i = start - 1; i >= start - 3 && view.Range.Contains(i); i--)
            if (FigureWords.Angle.Contains(view[i]) || FigureWords.Angle.Contains(view.LemmaOf(i))) return true;
        return false;
    }

    /// <summary>"5m" is a million of money or of things that follow, else the unit; "5k" and "5b" are scales.</summary>
    private static decimal? LetterScale(SentenceView view, int at, bool isMoney)
    {
        string form = view[at];
        if (!NumberWords.TryFind(form, NumberWordKind.Letter, out decimal scale)) return null;
        if (isMoney || form.Length > 1) return scale;
        if (!view.Touches(at - 1)) return view.Is(at, "k") && char.IsLower(form[0]) ? scale : null;
        return form[0] switch
        {
            'k' or 'K' or 'M' or 'B' or 'b' => scale,
            'm' => view.IsPlural(at + 1) || (view.Upos(at + 1) == Upos.Adj && view.IsPlural(at + 2)) || IsLevel(view, at) ? scale : null,
            _ => null,
        };
    }

    /// <summary>A level or a change without a noun ("rose to 5.2m from 5.0m").</summary>
    private static bool IsLevel(SentenceView view, int letter) =>
        view.Is(letter - 2, "to") || view.Is(letter - 2, "from") || view.Is(letter - 2, "by")
        || (view.Is(letter - 2, "of") && view.Range.Contains(letter - 3) && FigureWords.Measures.Contains(view.LemmaOf(letter - 3)));

    private static bool IsNegative(SentenceView view, int start) =>
        NumberWords.Find(view[start - 1])?.As(NumberWordKind.Minus) is not null || (view.Is(start - 1, "-") && view.Touches(start - 1) && !view.Touches(start - 2) && !NumberWords.IsCardinal(view[start - 2]) && !DigitReader.Starts(view[start - 2]));
}
