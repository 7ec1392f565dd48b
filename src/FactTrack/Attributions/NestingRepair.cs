namespace FactTrack;

/// <summary>Where the parser hung two cues below each other, so that each stands in the other's content, makes the one whose content begins first the outer one.</summary>
internal static class NestingRepair
{
    // More attributions in one sentence than this are a list; the pairs are not looked at.
    private const int Most = 64;

    /// <summary>Takes the outer cue with its source out of the inner content.</summary>
    public static void Apply(AttributionInput input, List<Draft> drafts)
    {
        foreach (IGrouping<int, Draft> sentence in drafts.GroupBy(d => input.SentenceIndexOf(d.CueHead)))
        {
            List<Draft> together = [.. sentence.Take(Most)];
            foreach (Draft outer in together)
                foreach (Draft inner in together)
                    if (Begins(outer, inner) && inner.Holds(outer.CueHead) && outer.Holds(inner.CueHead)) Separate(outer, inner);
        }
    }

    // Of two that begin together, the cue at the end speaks of the other: "is rumoured to be ill, according to X".
    private static bool Begins(Draft outer, Draft inner) =>
        outer.Content[0].Start < inner.Content[0].Start || (outer.Content[0].Start == inner.Content[0].Start && outer.CueHead > inner.CueHead);

    private static void Separate(Draft outer, Draft inner)
    {
        int start = Math.Min(outer.Cue.Start, outer.SourceHead < 0 ? outer.Cue.Start : outer.SourceHead);
        int end = Math.Max(outer.Cue.End, outer.SourceHead + 1);
        while (start > 0 && !outer.Holds(start - 1) && inner.Holds(start - 1)) start--;
        while (!outer.Holds(end) && inner.Holds(end)) end++;
        if (TokenSets.Except(inner.Content, [new TokenRange(start, end)]) is { Count: > 0 } left) inner.Content = left;
    }
}
