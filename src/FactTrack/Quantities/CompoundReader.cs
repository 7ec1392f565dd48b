namespace FactTrack;

/// <summary>Adds the lesser part of an amount in two units: "five feet eleven inches", "12 ft 2 in", "6-foot-6", 6'6", "thirteen dollars and forty-five cents", "15 dollars 50".</summary>
internal sealed class CompoundReader(CurrencyResolver currencies)
{
    /// <summary>The whole amount that begins with a side, or the side itself.</summary>
    public Side Extend(SentenceView view, Side first)
    {
        if (first.Unit is null) return Marked(view, first) ?? first;
        if (first.Unit is not { Per: null } unit || first.Scale > 1 || first.Value < 0 || first.Value % 1 != 0 || unit.Kind is UnitKind.Percent) return first;
        int end = first.Tokens.End, at = view.Is(end, "and") || (IsTightHyphen(view, end) && UnitScales.Find(unit.Code) is { Lesser.Length: > 0 }) ? end + 1 : end;
        if (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal, Scale: 1, Value: > 0 } lesser) return first;
        decimal? part = unit.Kind == UnitKind.Currency ? Coins(view, first, lesser, out int stop) : Units(view, unit, lesser, out stop);
        return part is { } value ? first with { Tokens = new(first.Tokens.Start, stop), Value = first.Value + value } : first;
    }

    private static decimal? Units(SentenceView view, Unit unit, Number lesser, out int end)
    {
        end = lesser.Tokens.End;
        if (UnitScales.Find(unit.Code) is not { Offset: 0 } whole) return null;
        string? code = null;
        if (UnitReader.Read(view, end, digits: lesser.IsDigits, lesser: true) is { } found)
        {
            if (found.Unit.Kind == unit.Kind) (code, end) = (found.Unit.Code, found.End);
        }
        else if (whole.Lesser.Length > 0 && lesser.Tokens.Length == 1 && !view.Is(end - 2, "and") && (IsTightHyphen(view, end - 2) || view.Upos(end) is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num)))
        {
            code = whole.Lesser;
        }

        if (code is null || UnitScales.Find(code) is not { Offset: 0 } part || part.Factor >= whole.Factor || lesser.Value * part.Factor >= whole.Factor) return null;
        return lesser.Value * part.Factor / whole.Factor;
    }

    /// <summary>Feet and inches by their marks (6'6", 5' 11"), or null; the second mark may fail where all stands together (5'11).</summary>
    private static Side? Marked(SentenceView view, Side first)
    {
        if (first is not { Scale: 1, Value: > 0, Number: { IsDigits: true, Kind: NumberKind.Cardinal } } || first.Value % 1 != 0 || view.Is(first.Tokens.Start - 1, "°")) return null;
        if (UnitReader.ReadMark(view, first.Tokens.End) is not { } mark || UnitScales.Find(mark.Unit.Code) is not { Lesser.Length: > 0 } whole) return null;
        if (NumberReader.Read(view, mark.End) is not { IsDigits: true, Kind: NumberKind.Cardinal, Scale: 1, Value: > 0 } lesser || UnitScales.Find(whole.Lesser) is not { } part || lesser.Value * part.Factor >= whole.Factor) return null;
        int end = lesser.Tokens.End;
        if (UnitReader.ReadMark(view, end) is { } closing && closing.Unit.Code == whole.Lesser) end = closing.End;
        else if (!view.Touches(mark.End - 1) || !view.Touches(first.Tokens.End - 1)) return null;
        return first with { Tokens = new(first.Tokens.Start, end), Value = first.Value + (lesser.Value * part.Factor / whole.Factor), Unit = mark.Unit };
    }

    private static bool IsTightHyphen(SentenceView view, int at) => view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at);

    /// <summary>Coins of the same money; without their name only as "15 dollars 50" and "$15 and 50 cents" have them.</summary>
    private decimal? Coins(SentenceView view, Side first, Number lesser, out int end)
    {
        end = lesser.Tokens.End;
        if (lesser.Value >= 100) return null;
        if (CurrencyReader.After(view, end) is { } coins)
        {
            if (coins.Currency.Factor >= 1 || !IsOf(first.Unit!.Code, coins.Currency)) return null;
            end = coins.End;
            return lesser.Value * coins.Currency.Factor;
        }

        bool named = view.Upos(first.Tokens.End - 1) is Upos.Noun or Upos.Propn or Upos.Sym && view[first.Tokens.End - 1].Length > 1;
        bool partOfWord = view.Touches(end - 1) && view[end].Length > 0 && char.IsLetter(view[end][0]);
        bool plain = !partOfWord && lesser.IsDigits && view[lesser.Tokens.Start].Length == 2 && lesser.Tokens.Length == 1;
        return named && plain && !view.IsNoun(end) && (view.Upos(end) is not (Upos.Adj or Upos.Num) || FigureWords.Comparatives.Contains(view[end])) && !view.Is(end, "%") ? lesser.Value / 100 : null;
    }

    private bool IsOf(string code, Currency coins) => coins.Candidates.Contains(code) || code.Length != 3 || code == currencies.CodeOf(coins);
}
