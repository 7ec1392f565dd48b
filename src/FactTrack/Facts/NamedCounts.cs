namespace FactTrack;

/// <summary>Counts that the name of a happening tells: "a quadruple shooting", "a double murder".</summary>
internal static class NamedCounts
{
    /// <summary>The counts with what became of those counted, in the order of actors and arguments.</summary>
    public static IEnumerable<(Fate Fate, int Count)> Of(Claim claim)
    {
        foreach (TextPart part in claim.Actors.Select(actor => actor.Words).Concat(claim.Arguments.Select(argument => argument.Words)))
        {
            string[] words = PartWords.Of(part);
            for (int i = 0; i + 1 < words.Length; i++)
                if (FateLexicon.Shared.MultipleOf(words[i]) is > 1 and var count && FateOf(words, i + 1) is not Fate.None and var fate) yield return (fate, count);
        }
    }

    // "A triple fatal shooting" killed three, whatever a shooting does.
    private static Fate FateOf(string[] words, int at)
    {
        FateLexicon fates = FateLexicon.Shared;
        Fate told = fates.OfAdjective(words[at]);
        if (told != Fate.None && at + 1 < words.Length && fates.OfHappening(words[at + 1]) != Fate.None) return told;
        return fates.OfHappening(words[at]);
    }
}
