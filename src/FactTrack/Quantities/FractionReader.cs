namespace FactTrack;

/// <summary>Reads parts of one: "two-thirds", "half", "a quarter of a million", "one in five", and "and a half".</summary>
internal static class FractionReader
{
    // "A hundredth of": so small a part is no place in an order.
    private const decimal LeastPart = 1_000_000;
    private const decimal MostUpper = 100, MostOfParts = 1e9m;

    /// <summary>Reads a fraction that begins with "half", "a" or a part ("quarter million"), or null.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        NumberWord? word = NumberWords.Find(view[at]);
        if (word?.As(NumberWordKind.Half) is not null) return ReadHalf(view, at, at);
        if (word?.As(NumberWordKind.Part) is { } part && Multiplier(view, at + 1) is { } of) return Part(at, of.End, of.Value / part);
        if (!view.Is(at, "a") && !view.Is(at, "an")) return null;
        NumberWord? next = NumberWords.Find(view[at + 1]);
        if (next?.As(NumberWordKind.Half) is not null) return ReadHalf(view, at, at + 1);
        if (next?.As(NumberWordKind.Part) is not { } one) return null;
        if (Multiplier(view, view.IsHyphen(at + 2) ? at + 3 : at + 2) is { } scale) return Part(at, scale.End, scale.Value / one);
        return OpensPart(view, at, at + 2) || one >= LeastPart ? OfScale(view, at, at + 2, 1 / one) : null;
    }

    /// <summary>Reads what makes a number a fraction: "two-thirds", "three twenty-fifths", "one in five", "one over twenty"; or null.</summary>
    public static Number? ReadParts(SentenceView view, Number number)
    {
        (int at, int end, decimal upper) = (number.Tokens.Start, number.Tokens.End, number.Value);
        if (number.Kind != NumberKind.Cardinal || upper is <= 0 or > MostOfParts) return null;
        if (number.IsDigits || Denominator(view, number) is not { } lower) return ReadRatio(view, number);
        bool plural = view[lower.End - 1].EndsWith('s');
        bool joined = view.IsHyphen(end) && lower.End == end + 2;
        bool sure = joined ? !view.Is(lower.End, "-") : upper > 1 || lower.Taken > 0 ? plural || lower.End > end + 1 : OpensPart(view, at, lower.End) || !view.IsNoun(lower.End);
        if (!sure || !(plural || upper == 1)) return null;
        decimal value = (upper - lower.Taken) / lower.Value;
        return Multiplier(view, lower.End) is { } scale ? Part(at, scale.End, value * scale.Value) : OfScale(view, at, lower.End, value);
    }

    /// <summary>The lower part after a number, and what of the number's own last word belongs to it ("one hundred thirty fifths": 30); or null.</summary>
    private static (int End, decimal Value, decimal Taken)? Denominator(SentenceView view, Number number)
    {
        int end = number.Tokens.End, word = view.IsHyphen(end) ? end + 1 : end;
        if (NumberWords.Find(view[word])?.As(NumberWordKind.Part) is { } part)
        {
            bool tens = word == end && end > number.Tokens.Start + 1 && part < 10 && NumberWords.Find(view[end - 1])?.Cardinal == NumberWordKind.Tens && !view.IsHyphen(end - 2);
            decimal taken = tens ? NumberWords.Find(view[end - 1])!.Value : 0;
            return (word + 1, part + taken, taken);
        }

        // "three twenty-fifths", "one one hundred fifth"
        if (word > end || CardinalReader.Read(view, end) is not { } whole) return null;
        if (whole.Kind == NumberKind.Ordinal) return whole.Value > 20 && number.Value == 1 ? (whole.Tokens.End, whole.Value, 0) : null;
        int last = view.IsHyphen(whole.Tokens.End) ? whole.Tokens.End + 1 : whole.Tokens.End;
        if (whole.Value % 10 != 0) return null;
        return NumberWords.Find(view[last])?.As(NumberWordKind.Part) is { } ones && ones < 10 ? (last + 1, whole.Value + ones, 0) : null;
    }

    /// <summary>Reads "and a half", "and two-thirds" after a whole number, or null; the value is the part alone.</summary>
    public static Number? ReadAndPart(SentenceView view, int at)
    {
        int and = view.Is(at, "-") ? at + 1 : at;
        if (!view.Is(and, "and")) return null;
        int next = view.Is(and + 1, "-") ? and + 2 : and + 1;
        if (NumberWords.Find(view[next])?.As(NumberWordKind.Half) is { } half) return Part(at, next + 1, 1 / half);
        if (view.Is(next, "a"))
        {
            int word = view.Is(next + 1, "-") ? next + 2 : next + 1;
            NumberWord? one = NumberWords.Find(view[word]);
            if (one?.As(NumberWordKind.Half) is { } two) return Part(at, word + 1, 1 / two);
            return one?.As(NumberWordKind.Part) is { } lower && (one.As(NumberWordKind.Ordinal) is null || EndsNumber(view, word + 1)) ? Part(at, word + 1, 1 / lower) : null;
        }

        if (NumberWords.Find(view[next]) is not { Cardinal: NumberWordKind.Small, Value: > 0 } upper) return null;
        int part = view.IsHyphen(next + 1) ? next + 2 : next + 1;
        return NumberWords.Find(view[part])?.As(NumberWordKind.Part) is { } under && upper.Value < under && (view[part].EndsWith('s') || upper.Value == 1) ? Part(at, part + 1, upper.Value / under) : null;
    }

    /// <summary>"a third" after a number is a part of one where nothing follows that it would be a place of ("killed two and a third was hurt").</summary>
    private static bool EndsNumber(SentenceView view, int at) =>
        view.Upos(at) == Upos.Punct || view.IsPlural(at) || NumberWords.TryFindMultiplier(view[at], out _) || UnitReader.Read(view, at, digits: false) is not null;

    /// <summary>"one in five", "nine out of ten", "one out of every ten", "one over twenty".</summary>
    private static Number? ReadRatio(SentenceView view, Number number)
    {
        (int at, int end) = (number.Tokens.Start, number.Tokens.End);
        bool over = !number.IsDigits && view.Is(end, "over") && NumberWords.IsCardinal(view[end + 1]);
        int lowerAt = view.Is(end, "in") || over ? end + 1 : view.Is(end, "out") && view.Is(end + 1, "of") ? end + 2 : -1;
        if (lowerAt < 0 || number.Value > MostUpper) return null;
        if (view.Is(lowerAt, "every")) lowerAt++;
        if (!NumberWords.IsCardinal(view[lowerAt]) && !DigitReader.Starts(view[lowerAt]) && !view.Is(lowerAt, "a")) return null;
        if (NumberReader.ReadWhole(view, lowerAt) is not { Kind: NumberKind.Cardinal } lower || lower.Value <= number.Value || lower.Value > 1_000_000) return null;
        if (lower.IsDigits && lower.Value is > 1000 and < 2200) return null;
        if (view.Is(end, "out") && !IsBase(lower.Value) && RangeReader.IsCounted(view, lower.Tokens.End)) return null;
        if (CalendarWords.IsUnit(view[lower.Tokens.End]) || UnitReader.Read(view, lower.Tokens.End, digits: false) is not null) return null;
        return over && view.Upos(lower.Tokens.End) is Upos.Noun or Upos.Propn or Upos.Adj ? null : Part(at, lower.Tokens.End, number.Value / lower.Value);
    }

    /// <summary>True for the wholes that shares are told of; "25 out of 28 provinces" counts provinces.</summary>
    private static bool IsBase(decimal whole) => whole is <= 10 or 12 or 15 or 20 or 25 or 50 || whole % 100 == 0;

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
    private static Number OfScale(SentenceView view, int start, int end, decimal value)
    {
        if (!view.Is(end, "of") || !(view.Is(end + 1, "a") || view.Is(end + 1, "an"))) return Part(start, end, value);
        if (Multiplier(view, end + 2) is { } scale) return Part(start, scale.End, value * scale.Value);
        return UnitReader.Read(view, end + 2, digits: false) is { Unit.Kind: not UnitKind.Duration } ? Part(start, end + 2, value) : Part(start, end, value);
    }

    /// <summary>True where a word such as "third" is a part and not a place: before "of" and comparatives, after "by" and approximators.</summary>
    private static bool OpensPart(SentenceView view, int start, int end) =>
        view.Is(end, "of") || view.Is(start - 1, "by") || FigureWords.Comparatives.Contains(view[end]) || ApproximatorReader.Before(view, start) is not null;

    private static Number Part(int start, int end, decimal value) =>
        new(new(start, end), value, 1, value >= 1 ? NumberKind.Cardinal : NumberKind.Fraction, false);
}
