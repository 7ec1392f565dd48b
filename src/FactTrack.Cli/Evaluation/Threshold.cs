namespace FactTrack.Cli.Evaluation;

/// <summary>The least confidence above which claims are as often right as is wanted.</summary>
/// <param name="Confidence">The overall confidence to ask for.</param>
/// <param name="Precision">How many of the claims at or above it are right.</param>
/// <param name="Found">How many claims there are at any confidence.</param>
internal sealed record Threshold(double Confidence, Proportion Precision, int Found)
{
    /// <summary>The share of all claims that is left.</summary>
    public double Coverage => (double)Precision.All / Found;

    /// <summary>The lowest threshold that gives the wanted precision, or null if none does.</summary>
    /// <param name="claims">The confidence of each claim that was found, and whether it was right.</param>
    /// <param name="wanted">The precision.</param>
    public static Threshold? Find(IReadOnlyList<(double Confidence, bool IsRight)> claims, double wanted)
    {
        Threshold? best = null;
        int right = 0, all = 0;
        foreach (IGrouping<double, (double, bool IsRight)> level in claims.GroupBy(c => c.Confidence).OrderByDescending(g => g.Key))
        {
            (right, all) = (right + level.Count(c => c.IsRight), all + level.Count());
            // Whole thousandths, as the command line takes them; rounded down, so that no claim of the level is lost.
            if ((double)right / all >= wanted) best = new Threshold(Math.Floor(level.Key * 1000) / 1000, new Proportion(right, all), claims.Count);
        }

        return best;
    }
}
