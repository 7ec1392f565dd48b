namespace FactTrack;

/// <summary>The arrays of a <see cref="SyntaxTable"/> while they are filled.</summary>
internal sealed class SyntaxArrays(int count)
{
    public Upos[] Upos { get; } = new Upos[count];

    public string[] Xpos { get; } = new string[count];

    public string[] Features { get; } = new string[count];

    public string[] Lemmas { get; } = new string[count];

    public int[] Heads { get; } = new int[count];

    public Relation[] Relations { get; } = new Relation[count];

    public NameTag[] Names { get; } = new NameTag[count];

    public byte[] Confidences { get; } = new byte[count];

    /// <summary>Makes the table; the arrays must not be changed after it.</summary>
    public SyntaxTable ToTable(ReadOnlySpan<int> sentenceStarts) =>
        new(Upos, Xpos, Features, Lemmas, Heads, Relations, Names, Confidences, sentenceStarts);
}
