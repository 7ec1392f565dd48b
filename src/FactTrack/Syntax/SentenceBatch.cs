namespace FactTrack;

/// <summary>Sentences of falling length laid out position by position, so that one step of a recurrent layer is one block of rows.</summary>
/// <remarks>Position 0 of each sentence is its artificial root; the rows of a position are those of the first sentences.</remarks>
internal sealed class SentenceBatch
{
    private int[] _lengths = [];
    private int[] _starts = [];
    private int[] _active = [];

    /// <summary>The number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>The length of the longest sentence with its root.</summary>
    public int Positions { get; private set; }

    /// <summary>The number of rows: all positions of all sentences.</summary>
    public int Rows { get; private set; }

    /// <summary>Lays out sentences.</summary>
    /// <param name="tokenCounts">The sentences' lengths without the root; none is larger than the one before.</param>
    public void Reset(ReadOnlySpan<int> tokenCounts)
    {
        Count = tokenCounts.Length;
        Positions = tokenCounts[0] + 1;
        if (_lengths.Length < Count) _lengths = new int[Count];
        if (_starts.Length < Positions) (_starts, _active) = (new int[Positions], new int[Positions]);
        for (int i = 0; i < Count; i++) _lengths[i] = tokenCounts[i] + 1;
        Rows = 0;
        int active = Count;
        for (int position = 0; position < Positions; position++)
        {
            while (_lengths[active - 1] <= position) active--;
            (_starts[position], _active[position]) = (Rows, active);
            Rows += active;
        }
    }

    /// <summary>The length of a sentence with its root.</summary>
    public int LengthOf(int sentence) => _lengths[sentence];

    /// <summary>The first row of a position.</summary>
    public int StartOf(int position) => _starts[position];

    /// <summary>How many sentences have this position.</summary>
    public int ActiveAt(int position) => _active[position];

    /// <summary>The row of a sentence's position.</summary>
    public int RowOf(int sentence, int position) => _starts[position] + sentence;
}
