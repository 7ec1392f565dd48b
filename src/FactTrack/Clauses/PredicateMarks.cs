namespace FactTrack;

/// <summary>What was met on the way to a predicate's value.</summary>
internal sealed class PredicateMarks
{
    /// <summary>The words that negate or hedge.</summary>
    public List<int> Markers { get; } = [];

    /// <summary>Those of them that negate.</summary>
    public List<int> Negators { get; } = [];

    /// <summary>The clause that the predicate hangs on, or -1.</summary>
    public int Condition { get; set; } = -1;

    /// <summary>True if a word above the clause told what it makes of it.</summary>
    public bool IsEmbedded { get; set; }

    /// <summary>Notes a word.</summary>
    /// <param name="token">The word.</param>
    /// <param name="negates">True if it negates.</param>
    public void Add(int token, bool negates)
    {
        Markers.Add(token);
        if (negates) Negators.Add(token);
    }
}
