namespace FactTrack;

/// <summary>The scores of pairs of killed and injured, and by how much the best one leads.</summary>
internal sealed class CasualtyScores
{
    private readonly List<(int Killed, int Injured, double Score)> _all = [];

    /// <summary>The pair with the highest score, the first of equals.</summary>
    public (int Killed, int Injured, double Score) Best { get; private set; } = (0, 0, double.MinValue);

    public void Add(int killed, int injured, double score)
    {
        _all.Add((killed, injured, score));
        if (score > Best.Score) Best = (killed, injured, score);
    }

    /// <summary>The lead of the best pair over the best one with another count; its whole score where there is none.</summary>
    /// <param name="count">The count of a pair.</param>
    public double Lead(Func<int, int, int> count)
    {
        int best = count(Best.Killed, Best.Injured);
        double second = double.MinValue;
        foreach ((int killed, int injured, double score) in _all)
            if (score > second && count(killed, injured) != best) second = score;
        return second == double.MinValue ? Math.Max(Best.Score, 0) : Best.Score - second;
    }
}
