namespace FactTrack.Training;

/// <summary>What LINQ lacks.</summary>
internal static class Sequences
{
    /// <summary>Running sums.</summary>
    public static IEnumerable<int> Scan(this IEnumerable<int> values)
    {
        int sum = 0;
        foreach (int value in values) yield return sum += value;
    }
}
