namespace FactTrack;

/// <summary>Compares who puts two claims forward.</summary>
internal static class SourceComparer
{
    // Of one source's words, most stand in the other's: "the ministry" and "the Foreign Ministry".
    private const float Threshold = 0.5f;

    /// <summary>True if both have the same asserter, and as many sources, one after the other the same.</summary>
    public static bool IsSame(Claim earlier, Claim later)
    {
        if (earlier.Asserter != later.Asserter) return false;
        Source[] left = Chain(earlier), right = Chain(later);
        return left.Length == right.Length && left.Zip(right).All(pair => IsSame(pair.First, pair.Second));
    }

    /// <summary>
    /// True if a source vanished: the later claim is the article's own, or leaves out a link of the chain, or has somebody unnamed in its place. Another
    /// source in its place is a change, but no loss; nor is one lost that the text never named ("reportedly").
    /// </summary>
    public static bool IsLost(Claim earlier, Claim later)
    {
        Source[] left = [.. Chain(earlier).Where(source => (source.Antecedent ?? source.Words) is not null)], right = Chain(later);
        if (left.Length == 0) return false;
        if (later.Asserter == Asserter.Article) return true;
        if (right.Length == 0) return false;
        if (right.Length < left.Length) return left.Any(source => !right.Any(other => IsSame(source, other)));
        return left.Any(source => !source.IsAnonymous) && right.All(source => source.IsAnonymous);
    }

    /// <summary>True if the innermost sources of two claims are one, or neither has any.</summary>
    public static bool AreOneVoice(Claim one, Claim other) =>
        (one.Attribution, other.Attribution) is ({ } left, { } right) ? IsSame(left.Source, right.Source) : one.Attribution is null && other.Attribution is null;

    /// <summary>The words of the innermost source, or those of the cue where it has none.</summary>
    public static TextPart? WordsOf(Claim claim) => claim.Attribution is not { } told ? null : told.Source.Antecedent ?? told.Source.Words ?? told.Cue;

    private static Source[] Chain(Claim claim) => [.. claim.Attribution?.Chain() ?? []];

    private static bool IsSame(Source left, Source right) =>
        ((left.Words ?? right.Words) is null && left.IsAnonymous == right.IsAnonymous) || Bag(left).Containment(Bag(right)) >= Threshold;

    private static WordBag Bag(Source source) => WordBag.Of(source.Words?.ToString(), source.Antecedent?.ToString(), source.Entity?.Name);
}
