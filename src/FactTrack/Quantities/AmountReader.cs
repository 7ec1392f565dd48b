namespace FactTrack;

/// <summary>Reads the amount whose number begins at a token: approximators, one number or a range, unit, rate.</summary>
internal sealed class AmountReader(CurrencyResolver currencies)
{
    private readonly SideReader _sides = new(currencies);

    /// <summary>Reads an amount.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">The number's first token.</param>
    /// <param name="floor">The first token that may belong to it; earlier ones are taken.</param>
    /// <param name="next">Where to go on reading.</param>
    /// <returns>The amount, or null where the number is none: a date, a score, a name.</returns>
    public Amount? Read(SentenceView view, int at, int floor, out int next)
    {
        next = at + 1;
        if (_sides.Read(view, at) is not { } first) return null;
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

        if (first.Unit is null && (NameNumbers.IsPartOfWord(view, first) || NameNumbers.IsName(view, first.Number)))
        {
            // The second half of a score or a chain of ids goes with the first.
            if (view.IsHyphen(next) && DigitReader.Starts(view[next + 1])) next += 2;
            return null;
        }

        if (first.Number.Kind == NumberKind.Ordinal) return OrdinalOf(first);
        if (RangeReader.Read(view, first, _sides, out next) is { } range)
            return range.Tokens.Length == 0 ? null : Approximate(view, AgeReader.Read(view, range) ?? WithRate(view, range), floor, out next);
        Amount amount = new(first.Tokens, first.Value, null, first.Unit, Approximation.Exact);
        if (AgeReader.Read(view, amount) is { } age) return Approximate(view, age, floor, out next);
        if (UnitReader.ReadBefore(view, first.Tokens.Start) is { } before && first.Unit is null)
            amount = amount with { Tokens = new(before.Start, first.Tokens.End), Unit = before.Unit };
        return Approximate(view, WithRate(view, amount), floor, out next);
    }

    private static Amount OrdinalOf(Side side) =>
        new(side.Tokens, side.Value, null, null, Approximation.Exact) { IsOrdinal = true };

    /// <summary>"$50 a barrel", "3 % per year", "$3bn-a-year".</summary>
    private static Amount WithRate(SentenceView view, Amount amount) =>
        amount.Unit is { } unit && RateReader.Read(view, amount.Tokens.End) is { } rate
            ? amount with { Tokens = new(amount.Tokens.Start, rate.End), Unit = unit with { Per = rate.Per } }
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

        if (ApproximatorReader.After(view, end) is { } after) (end, approximation) = (after.End, after.Approximation);
        next = Math.Max(end, amount.Tokens.End);
        Amount whole = amount with { Tokens = new(start, end), Approximation = approximation };
        return start > floor ? AgeReader.ReadAged(view, whole) ?? whole : whole;
    }
}
