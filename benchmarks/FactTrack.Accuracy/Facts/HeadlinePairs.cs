namespace FactTrack.Accuracy;

/// <summary>Headlines with differing figures: how many have claims that are taken for one fact, and how many of these with no difference of figures in any part of the decision.</summary>
internal sealed class HeadlinePairs(List<HeadlinePair> pairs)
{
    private const double Alike = 4;
    private const double Unlike = 1;

    /// <summary>Prints how many pairs are merged, and how many of them with no difference of figures to note.</summary>
    public void Write(Report report)
    {
        int merged = 0, unnoted = 0, alike = 0, unlike = 0;
        foreach (HeadlinePair pair in pairs)
        {
            ExtractionResult left = Extract(pair.Left), right = Extract(pair.Right);
            ClaimSketch[] leftSketches = ClaimSketcher.Of(left), rightSketches = ClaimSketcher.Of(right);
            bool isMerged = false, isNoted = false;
            for (int i = 0; i < leftSketches.Length; i++)
                for (int j = 0; j < rightSketches.Length; j++)
                {
                    if (!ClaimMatcher.Compare(leftSketches[i], rightSketches[j], ClaimMatcher.UnknownAffinity).IsMatch) continue;
                    isMerged = true;
                    isNoted |= Differ(left.Claims[i], right.Claims[j]) || new TermOverlap(leftSketches[i], rightSketches[j]).Numbers < 1;
                }

            if (isMerged) merged++;
            if (isMerged && pair.Similarity >= Alike) alike++;
            if (isMerged && pair.Similarity <= Unlike) unlike++;
            if (!isMerged || isNoted) continue;
            unnoted++;
            report.Note($"{pair.Left} | {pair.Right}");
        }

        report.Figure("headlines.merged", merged);
        report.Figure("headlines.unnoted", unnoted);
        report.Note(FormattableString.Invariant($"merged {alike} of {pairs.Count(p => p.Similarity >= Alike)} pairs that people found alike, {unlike} of {pairs.Count(p => p.Similarity <= Unlike)} that they did not"));
    }

    private static ExtractionResult Extract(string headline) => ClaimExtractor.Default.Extract(new Article(headline));

    private static bool Differ(Claim left, Claim right) =>
        left.Quantities.Any(one => right.Quantities.Any(other => (one.Value, one.Range) != (other.Value, other.Range)));
}
