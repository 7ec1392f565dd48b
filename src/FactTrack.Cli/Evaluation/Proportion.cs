namespace FactTrack.Cli.Evaluation;

/// <summary>How many of how many were right.</summary>
internal readonly record struct Proportion(int Right, int All)
{
    // The 97.5 % point of the normal distribution: the interval holds the true share 95 times of 100.
    private const double Z = 1.959964;

    /// <summary>The share, or null of nothing.</summary>
    public double? Value => All == 0 ? null : (double)Right / All;

    /// <summary>The 95 % interval of the share, by Wilson (1927); from 0 to 1 of nothing.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (All == 0) return (0, 1);
            double share = (double)Right / All, z2 = Z * Z / All;
            double middle = (share + (z2 / 2)) / (1 + z2), half = Z / (1 + z2) * Math.Sqrt((share * (1 - share) / All) + (z2 / (4 * All)));
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    public static Proportion operator +(Proportion left, Proportion right) => new(left.Right + right.Right, left.All + right.All);
}
