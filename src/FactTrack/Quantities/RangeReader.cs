namespace FactTrack;

/// <summary>Reads the second end of a range: "between 10 and 12", "5-7 km", "10,000 to 12,000", "two or three".</summary>
internal static class RangeReader
{
    // Scores end below.
    private const decimal LeastRange = 1000;

    /// <summary>Reads a range that begins with a side.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">Its lower end.</param>
    /// <param name="sides">Reads the upper end.</param>
    /// <param name="next">Where to go on; after a score ("3-1"), behind it.</param>
    /// <returns>The range; an empty one for a score; null where there is only one number.</returns>
    public static Amount? Read(SentenceView view, Side first, SideReader sides, out int next)
    {
        next = first.Tokens.End;
        int link = first.Tokens.End;
        bool between = view.Is(first.Tokens.Start - 1, "between");
        bool hyphen = view.Is(link, "-"), to = view.Is(link, "to"), and = between && view.Is(link, "and"), or = view.Is(link, "or");
        if (!hyphen && !to && !and && !or) return null;
        if (hyphen && view.Touches(link - 1) != view.Touches(link)) return null;
        int at = link + 1;
        if (CurrencyStart(view, at) is { } sign) at = sign;
        if (sides.Read(view, at) is not { } second || second.Number.Kind is NumberKind.Ordinal or NumberKind.Beyond || first.Number.Kind == NumberKind.Beyond) return null;
        if (CalendarNumbers.EndOf(view, second.Number) > at && second.Unit is null) return null;
        if (first.Unit is not null && second.Unit is not null && first.Unit != second.Unit) return null;
        decimal low = first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale ? first.Value * second.Scale : first.Value;
        Unit? unit = second.Unit ?? first.Unit;
        bool plain = unit is null && second.Value < LeastRange && second.Scale == 1 && !FigureWords.Aged.Contains(view[first.Tokens.Start - 1]);
        if (low >= second.Value || (hyphen && plain && !IsCounted(view, second.Tokens.End)))
        {
            if (unit is not null || !(hyphen || to) || (hyphen && !first.Number.IsDigits)) return null;
            next = second.Tokens.End;
            return Amount.None;
        }

        if (to && !OpensRange(view, first)) return null;
        if (or && (first.Unit is not null || second.Value - low > Math.Max(1, low))) return null;
        int start = between ? first.Tokens.Start - 1 : first.Tokens.Start;
        next = second.Tokens.End;
        return new Amount(new(start, next), null, new QuantityRange(SideReader.Trim(low), second.Value), unit, Approximation.Exact) { Number = first.Figure, UpperNumber = second.Figure };
    }

    private static int? CurrencyStart(SentenceView view, int at) =>
        CurrencyReader.At(view, at) is { Form: not CurrencyForm.Name } && (DigitReader.Starts(view[at + 1]) || NumberWords.IsCardinal(view[at + 1])) ? at + 1 : null;

    /// <summary>True if something that is counted follows.</summary>
    public static bool IsCounted(SentenceView view, int at) =>
        view.IsPlural(at) || (view.Upos(at) is Upos.Adj or Upos.Noun or Upos.Propn && view.IsPlural(at + 1)) || view.Is(at, "of") || (view.Is(at, "-") && view.Touches(at - 1) && view.IsNoun(at + 1));

    /// <summary>False for two levels of a change ("rose from 5 to 7", "cut from 5 to 3", "rose 5 to 7").</summary>
    private static bool OpensRange(SentenceView view, Side first)
    {
        int before = first.Tokens.Start - 1;
        bool from = view.Is(before, "from");
        if (from && FigureWords.RangeOpeners.Contains(view[before - 1])) return true;
        if (view.Is(before, "by") || FigureWords.Directions.Contains(view[before])) return false;
        if (!from) return !view.Range.Contains(before) || !FigureWords.ChangeVerbs.Contains(view.LemmaOf(before));
        // "from 5 to 7" is a range only where nothing moves and nobody goes: after the copula or a noun that has such sizes.
        return view.Upos(before - 1) is Upos.Aux or Upos.Adj || FigureWords.RangeOpeners.Contains(view.LemmaOf(Math.Max(before - 1, view.Range.Start)));
    }
}
