namespace FactTrack;

/// <summary>Tells what differs between two claims that are one.</summary>
internal static class ClaimComparer
{
    /// <summary>What differs, in the order of <see cref="ClaimPart"/>.</summary>
    public static ValueList<ClaimChange> Compare(Claim earlier, Claim later)
    {
        var changes = new List<ClaimChange>();
        if (earlier.GetType() != later.GetType()) changes.Add(new ClaimChange(ClaimPart.Kind, earlier.Action.Words, later.Action.Words));
        CompareFigures(earlier, later, changes);
        CompareTimes(earlier, later, changes);
        if (earlier.Polarity != later.Polarity) changes.Add(Told(ClaimPart.Polarity, "polarity", earlier, later));
        if (earlier.Certainty != later.Certainty) changes.Add(Told(ClaimPart.Certainty, "certainty", earlier, later));
        if (earlier.Allegation?.Status != later.Allegation?.Status) changes.Add(new ClaimChange(ClaimPart.Allegation, earlier.Allegation?.Words, later.Allegation?.Words));
        else if (AccusedParticipant.WordOf(earlier) is var accused && AccusedParticipant.WordOf(later) is var still && accused is null != still is null)
            changes.Add(new ClaimChange(ClaimPart.Allegation, accused, still));
        if (!SourceComparer.IsSame(earlier, later)) changes.Add(new ClaimChange(ClaimPart.Source, SourceComparer.WordsOf(earlier), SourceComparer.WordsOf(later)));
        if (QuoteComparer.FirstAltered(earlier, later) is { } quotes) changes.Add(new ClaimChange(ClaimPart.Quote, quotes.Earlier, quotes.Later));
        CompareWording(earlier, later, changes);
        return [.. changes.OrderBy(change => change.Part)];
    }

    private static ClaimChange Told(ClaimPart part, string reason, Claim earlier, Claim later) => new(part, WordsFor(earlier, reason), WordsFor(later, reason));

    private static TextPart? WordsFor(Claim claim, string part) => claim.Why.LastOrDefault(why => why.Part == part && why.Words is not null)?.Words;

    private static void CompareFigures(Claim earlier, Claim later, List<ClaimChange> changes)
    {
        List<Quantity> left = [.. earlier.Quantities], right = [.. later.Quantities];
        foreach ((Quantity a, Quantity b) in Pair(left, right, IsOneValue))
            if (a.Approximation != b.Approximation) changes.Add(new ClaimChange(ClaimPart.Bound, a.Approximator ?? a.Words, b.Approximator ?? b.Words));
        foreach ((Quantity a, Quantity b) in Pair(left, right, IsOneMeasure)) changes.Add(new ClaimChange(ClaimPart.Figure, a.Words, b.Words));
        changes.AddRange(left.Select(amount => new ClaimChange(ClaimPart.Figure, amount.Words, null)));
        changes.AddRange(right.Select(amount => new ClaimChange(ClaimPart.Figure, null, amount.Words)));
    }

    private static bool IsOneValue(Quantity a, Quantity b) =>
        a.Value == b.Value && a.Range == b.Range && a.Score == b.Score && a.Unit?.Code == b.Unit?.Code && (a.Value is not null || a.Range is not null || a.Score is not null || SameWords(a.Words, b.Words));

    private static bool IsOneMeasure(Quantity a, Quantity b) => a.Unit?.Code == b.Unit?.Code && a.CountOf?.Lemma == b.CountOf?.Lemma;

    // "Tuesday" is the same day in both, whatever is known of when they were published.
    private static void CompareTimes(Claim earlier, Claim later, List<ClaimChange> changes)
    {
        List<TimeExpression> left = [.. earlier.Times], right = [.. later.Times];
        foreach ((TimeExpression a, TimeExpression b) in Pair(left, right, (a, b) => a.Value == b.Value || SameWords(a.Words, b.Words)))
            if (a.Approximation != b.Approximation) changes.Add(new ClaimChange(ClaimPart.Bound, a.Words, b.Words));
        foreach ((TimeExpression a, TimeExpression b) in Pair(left, right, (a, b) => a.Relation == b.Relation && a.Type == b.Type)) changes.Add(new ClaimChange(ClaimPart.Time, a.Words, b.Words));
        changes.AddRange(left.Select(time => new ClaimChange(ClaimPart.Time, time.Words, null)));
        changes.AddRange(right.Select(time => new ClaimChange(ClaimPart.Time, null, time.Words)));
    }

    // Takes the pairs out of both lists: the first that fit, in the order of the text.
    private static List<(T Earlier, T Later)> Pair<T>(List<T> left, List<T> right, Func<T, T, bool> fits)
    {
        var pairs = new List<(T, T)>();
        for (int i = 0; i < left.Count;)
        {
            int j = right.FindIndex(other => fits(left[i], other));
            if (j < 0)
            {
                i++;
                continue;
            }

            pairs.Add((left[i], right[j]));
            left.RemoveAt(i);
            right.RemoveAt(j);
        }

        return pairs;
    }

    // The first words that differ on each side.
    private static void CompareWording(Claim earlier, Claim later, List<ClaimChange> changes)
    {
        List<TextPart> left = [.. PartsOf(earlier)], right = [.. PartsOf(later)];
        Pair(left, right, SameWords);
        if (left.Count + right.Count > 0) changes.Add(new ClaimChange(ClaimPart.Wording, left.FirstOrDefault(), right.FirstOrDefault()));
    }

    private static IEnumerable<TextPart> PartsOf(Claim claim) =>
        claim.Actors.Select(actor => actor.Words).Append(claim.Action.Words).Concat(claim.Arguments.Select(argument => argument.Words));

    private static bool SameWords(TextPart left, TextPart right) => SameWords(left.ToString(), right.ToString());

    private static bool SameWords(string left, string right)
    {
        FoldedWords a = new(left), b = new(right);
        while (a.Next())
            if (!b.Next() || a.Hash != b.Hash) return false;
        return !b.Next();
    }
}
