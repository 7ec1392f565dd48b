namespace FactTrack;

/// <summary>What was met on the way to a predicate's value.</summary>
internal sealed class PredicateMarks
{
    /// <summary>The words that negate or hedge.</summary>
    public List<int> Markers { get; } = [];

    /// <summary>The clause that the predicate hangs on, or -1.</summary>
    public int Condition { get; set; } = -1;

    /// <summary>True if a word above the clause told what it makes of it.</summary>
    public bool IsEmbedded { get; set; }
}
