namespace FactTrack.Accuracy;

/// <summary>B-cubed (Bagga and Baldwin): for each item the share of its group that belongs with it, and the share of those that belong with it found in its group.</summary>
/// <param name="Precision">The mean of the first.</param>
/// <param name="Recall">The mean of the second.</param>
internal readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores a grouping.</summary>
    /// <param name="items">For each item its group and its gold group; at least one.</param>
    public static BCubed Of(IReadOnlyCollection<(long Group, string Gold)> items)
    {
        Dictionary<long, int> groups = items.CountBy(item => item.Group).ToDictionary();
        Dictionary<string, int> golds = items.CountBy(item => item.Gold).ToDictionary(StringComparer.Ordinal);
        double precision = 0, recall = 0;
        foreach (((long group, string gold), int both) in items.CountBy(item => item))
        {
            precision += (double)both * both / groups[group];
            recall += (double)both * both / golds[gold];
        }

        return new BCubed(precision / items.Count, recall / items.Count);
    }
}
