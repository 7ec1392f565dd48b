namespace FactTrack;

/// <summary>Reads the amount whose number begins at a token: approximators, one number or a range, unit, rate.</summary>
internal sealed class AmountReader(CurrencyResolver currencies)
{
    private readonly SideReader _sides = new(currencies);
    private readonly CompoundReader _compounds = new(currencies);

    /// <summary>Reads an amount.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">The number's first token.</param>
    /// <param name="floor">The first token that may belong to it; earlier ones are taken.</param>
    /// <param name="next">Where to go on reading.</param>
    /// <returns>The amount, or null where the number is none: a date, a name.</returns>
    public Amount? Read(SentenceView view, int at, int floor, out int next)
    {
        next = at + 1;
        if ((MultipleReader.Read(view, at) ?? OccasionReader.Read(view, at)) is { } multiple) return Approximate(view, multiple, floor, out next);
        if (_sides.Read(view, at, floor) is not { } alone) return null;
        Side first = _compounds.Extend(view, alone);
        next = first.Tokens.End;
        if (first.Unit is null)
        {
            int calendar = CalendarNumbers.EndOf(view, first.Number);
            if (calendar > at)
            {
                next = calendar;
                return null;
            }
        }

        if (RankReader.Read(view, first, floor) is { } rank) return rank;
        bool isName = first.Unit is null && (NameNumbers.IsPartOfWord(view, first) || NameNumbers.IsName(view, first.Number));
        if (ScoreReader.Read(view, first, _sides) is { } score && (!isName || ScoreReader.IsSmall(view, score)))
        {
            next = score.Tokens.End;
            return score;
        }

        Amount? range = RangeReader.Read(view, first, _sides, out int rangeEnd);
        if (isName && range is not { Unit: not null })
        {
            // The second half of a chain of ids goes with the first.
            if (view.IsHyphen(next) && DigitReader.Starts(view[next + 1])) next += 2;
            return null;
        }

        if (first.Number.Kind == NumberKind.Ordinal) return OrdinalOf(view, first, floor);
        if (first.Number.Kind == NumberKind.Beyond) return Approximate(view, new Amount(first.Tokens, null, null, first.Unit, Approximation.Exact) { Number = first.Figure }, floor, out next);
        if (range is { } both)
        {
            next = rangeEnd;
            return both.Tokens.Length == 0 ? null : Approximate(view, AgeReader.Read(view, both) ?? WithRate(view, both), floor, out next);
        }

        Amount amount = new(first.Tokens, first.Value, null, first.Unit, Approximation.Exact) { Number = first.Figure };
        if (AgeReader.Read(view, amount) is { } age) return Approximate(view, age, floor, out next);
        if (UnitReader.ReadBefore(view, first.Tokens.Start) is { } before && first.Unit is null)
            amount = amount with { Tokens = new(before.Start, first.Tokens.End), Unit = before.Unit };
        amount = Approximate(view, WithRate(view, amount), floor, out next);
        return BoundPairReader.Extend(view, amount, _sides, ref next);
    }

    /// <summary>A place in an order, with its bound ("ranked above the 6th", "lower than 5th grade").</summary>
    private static Amount OrdinalOf(SentenceView view, Side side, int floor)
    {
        var place = new Amount(side.Tokens, side.Value, null, null, Approximation.Exact) { IsOrdinal = true, Number = side.Figure };
        int end = view.Is(side.Tokens.Start - 1, "the") ? side.Tokens.Start - 1 : side.Tokens.Start;
        if (ApproximatorReader.EndingAt(view, end) is not { } bound || bound.Start < floor) return place;
        bool strict = bound.Approximation is Approximation.MoreThan or Approximation.LessThan;
        if (!strict && !(bound.Approximation is Approximation.AtLeast or Approximation.AtMost && view.Is(end - 1, "than"))) return place;
        bool ranked = IsRanked(view, bound.Start, FigureWords.Ranks);
        bool after = view.IsNoun(bound.Start - 1) && FigureWords.Places.Contains(view.LemmaOf(bound.Start - 1));
        if (!ranked && !after && !(view.Is(end - 1, "than") && (end == side.Tokens.Start || !FigureWords.Amounters.Contains(view[end - 2])))) return place;
        return place with { Tokens = new(bound.Start, side.Tokens.End), Before = new(bound.Start, side.Tokens.Start), Approximation = ranked ? Turn(bound.Approximation) : bound.Approximation };
    }

    /// <summary>True if one of the two words before a bound is a verb of places in an order.</summary>
    private static bool IsRanked(SentenceView view, int bound, WordSet verbs)
    {
        for (int i = bound - 1; i >= bound - 2 && view.Range.Contains(i); i--)
            if (verbs.Contains(view.LemmaOf(i))) return true;
        return false;
    }

    /// <summary>What is above another place has the lower number.</summary>
    private static Approximation Turn(Approximation approximation) => approximation switch
    {
        Approximation.MoreThan => Approximation.LessThan,
        Approximation.LessThan => Approximation.MoreThan,
        Approximation.AtLeast => Approximation.AtMost,
        Approximation.AtMost => Approximation.AtLeast,
        _ => approximation,
    };

    /// <summary>"$50 a barrel", "3 % per year", "$3bn-a-year".</summary>
    private static Amount WithRate(SentenceView view, Amount amount) =>
        amount.Unit is { } unit && RateReader.Read(view, amount.Tokens.End, measured: true) is { } rate
            ? amount with { Tokens = new(amount.Tokens.Start, rate.End), Rate = new(amount.Tokens.End, rate.End), Unit = unit with { Per = rate.Per } }
            : amount;

    private static Amount Approximate(SentenceView view, Amount amount, int floor, out int next)
    {
        Approximation approximation = amount.Approximation;
        (int start, int end) = (Math.Max(amount.Tokens.Start, floor), amount.Tokens.End);
        if (ApproximatorReader.Before(view, start) is { } before && before.Start >= floor)
        {
            (start, approximation) = (before.Start, before.Approximation);
            if (ApproximatorReader.Before(view, start) is { } outer && outer.Start >= floor) (start, approximation) = (outer.Start, outer.Approximation);
        }

        if (ApproximatorReader.After(view, end) is { } after && (after.Approximation != Approximation.Exact || approximation is Approximation.MoreThan or Approximation.LessThan))
        {
            end = after.End;
            approximation = after.Approximation != Approximation.Exact ? after.Approximation : approximation == Approximation.MoreThan ? Approximation.AtLeast : Approximation.AtMost;
        }

        if (approximation == Approximation.Exact && view.Upos(start - 1) == Upos.Verb && FigureWords.BoundVerbs.Contains(view.LemmaOf(start - 1))) approximation = Approximation.MoreThan;
        if (amount.Unit is null && start < amount.Tokens.Start && !RangeReader.IsCounted(view, amount.Tokens.End) && IsRanked(view, start, FigureWords.Rankers)) approximation = Turn(approximation);
        next = Math.Max(end, amount.Tokens.End);
        Amount whole = amount with
        {
            Tokens = new(start, end), Before = new(start, Math.Max(amount.Tokens.Start, start)), After = new(Math.Min(amount.Tokens.End, end), end), Approximation = approximation,
        };
        return start > floor ? AgeReader.ReadAged(view, whole) ?? whole : whole;
    }
}
