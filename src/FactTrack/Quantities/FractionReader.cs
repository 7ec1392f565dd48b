namespace FactTrack;

/// <summary>Reads parts of one: "two-thirds", "half", "a quarter of a million", "one in five", and "and a half".</summary>
internal static class FractionReader
{
    /// <summary>Reads a fraction that begins at a token, or null.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        if (NumberWords.TryFind(view[at], NumberWordKind.Half, out _)) return ReadHalf(view, at, at);
        if (view.Is(at, "a") || view.Is(at, "an"))
        {
            if (NumberWords.TryFind(view[at + 1], NumberWordKind.Half, out _)) return ReadHalf(view, at, at + 1);
            if (!NumberWords.TryFind(view[at + 1], NumberWordKind.Part, out decimal one)) return null;
            if (Multiplier(view, view.IsHyphen(at + 2) ? at + 3 : at + 2) is { } scale) return Part(at, scale.End, scale.Value / one);
            return OpensPart(view, at, at + 2) ? OfScale(view, at, at + 2, 1 / one) : null;
        }

        return NumberWords.TryFind(view[at], NumberWordKind.Small, out decimal upper) && upper > 0 ? ReadParts(view, at, upper) : null;
    }

    /// <summary>Reads "and a half", "and two-thirds" after a whole number, or null; the value is the part alone.</summary>
    public static Number? ReadAndHalf(SentenceView view, int at)
    {
        int and = view.Is(at, "-") ? at + 1 : at;
        if (!view.Is(and, "and")) return null;
        int next = view.Is(and + 1, "-") ? and + 2 : and + 1;
        if (view.Is(next, "a"))
        {
            int word = view.Is(next + 1, "-") ? next + 2 : next + 1;
            if (NumberWords.TryFind(view[word], NumberWordKind.Half, out decimal two)) return Part(at, word + 1, 1 / two);
            return NumberWords.TryFind(view[word], NumberWordKind.Part, out decimal one) && !NumberWords.TryFind(view[word], NumberWordKind.Ordinal, out _) ? Part(at, word + 1, 1 / one) : null;
        }

        return NumberWords.TryFind(view[next], NumberWordKind.Small, out decimal upper) && ReadParts(view, next, upper) is { Value: < 1 } parts && parts.Tokens.End - next > 1
            ? Part(at, parts.Tokens.End, parts.Value)
            : null;
    }

    /// <summary>Reads "1 in 5" and "9 out of 10", or null.</summary>
    public static Number? ReadRatioOfDigits(SentenceView view, int at) =>
        (view.Is(at + 1, "in") || view.Is(at + 1, "out")) && DigitReader.TryRead(view[at], out decimal upper, out NumberKind kind) && kind == NumberKind.Cardinal && upper is > 0 and <= 100
            ? ReadRatio(view, at, upper)
            : null;

    private static Number? ReadParts(SentenceView view, int at, decimal upper)
    {
        int word = view.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (NumberWords.TryFind(view[word], NumberWordKind.Part, out decimal lower))
        {
            bool plural = view[word].EndsWith('s');
            bool sure = word > at + 1 ? !view.Is(word + 1, "-") : upper > 1 ? plural : OpensPart(view, at, word + 1) || !view.IsNoun(word + 1);
            return sure && (plural || upper == 1) ? OfScale(view, at, word + 1, upper / lower) : null;
        }

        return ReadRatio(view, at, upper);
    }

    /// <summary>"one in five", "nine out of ten", "one out of every ten".</summary>
    private static Number? ReadRatio(SentenceView view, int at, decimal upper)
    {
        int lowerAt = view.Is(at + 1, "in") ? at + 2 : view.Is(at + 1, "out") && view.Is(at + 2, "of") ? at + 3 : -1;
        if (lowerAt < 0) return null;
        if (view.Is(lowerAt, "every")) lowerAt++;
        if (!NumberWords.IsCardinal(view[lowerAt]) && !DigitReader.Starts(view[lowerAt]) && !view.Is(lowerAt, "a")) return null;
        if (NumberReader.ReadWhole(view, lowerAt) is not { Kind: NumberKind.Cardinal } lower || lower.Value <= upper || lower.Value > 1_000_000) return null;
        if (lower.IsDigits && lower.Value is > 1000 and < 2200) return null;
        if (CalendarWords.IsUnit(view[lower.Tokens.End]) || UnitReader.Read(view, lower.Tokens.End, digits: false) is not null) return null;
        return Part(at, lower.Tokens.End, upper / lower.Value);
    }

    private static Number? ReadHalf(SentenceView view, int start, int at)
    {
        int next = view.Is(at + 1, "-") ? at + 2 : at + 1;
        bool apart = next > at + 1;
        if ((view.Is(next, "a") || view.Is(next, "an")) && Multiplier(view, view.Is(next + 1, "-") ? next + 2 : next + 1) is { } scale) return Part(start, scale.End, scale.Value / 2);
        if (apart) return null;
        if ((view.Is(next, "a") || view.Is(next, "an")) && (UnitReader.Read(view, next + 1, digits: false) ?? CurrencyUnit(view, next + 1)) is not null) return Part(start, next + 1, 0.5m);
        if (Multiplier(view, next) is { } direct && start == at) return Part(start, direct.End, direct.Value / 2);
        bool opens = view.Is(next, "of") || view.Upos(next) == Upos.Det || OpensPart(view, start, next) || view.RelationOf(at) == Relation.DetPredet;
        bool orderedHalf = start > view.Range.Start && (NumberWords.TryFind(view[start - 1], NumberWordKind.Ordinal, out _) || view.Upos(start - 1) == Upos.Adj);
        return opens && !orderedHalf ? OfScale(view, start, at + 1, 0.5m) : null;
    }

    private static (int End, Unit Unit)? CurrencyUnit(SentenceView view, int at) =>
        CurrencyReader.After(view, at) is { } money ? (money.End, new Unit(UnitKind.Currency, money.Currency.Unclear)) : null;

    private static (int End, decimal Value)? Multiplier(SentenceView view, int at) =>
        NumberWords.TryFindMultiplier(view[at], out decimal value) ? (at + 1, value) : null;

    /// <summary>A part, and what it is of where that is a scale ("three-quarters of a million").</summary>
    private static Number OfScale(SentenceView view, int start, int end, decimal value) =>
        view.Is(end, "of") && view.Is(end + 1, "a") && Multiplier(view, end + 2) is { } scale ? Part(start, scale.End, value * scale.Value) : Part(start, end, value);

    /// <summary>True where a word such as "third" is a part and not a place: before "of" and comparatives, after "by" and approximators.</summary>
    private static bool OpensPart(SentenceView view, int start, int end) =>
        view.Is(end, "of") || view.Is(start - 1, "by") || FigureWords.Comparatives.Contains(view[end]) || ApproximatorReader.Before(view, start) is not null;

    private static Number Part(int start, int end, decimal value) =>
        new(new(start, end), value, 1, value >= 1 ? NumberKind.Cardinal : NumberKind.Fraction, false);
}
