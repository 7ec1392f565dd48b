namespace FactTrack;

/// <summary>The arrays of a <see cref="SyntaxTable"/> while they are filled.</summary>
internal sealed class SyntaxArrays(int count, string[] xpos, string[] features)
{
    public Upos[] Upos { get; } = new Upos[count];

    /// <summary>Penn tags; kinds that the network does not know may be set too.</summary>
    public IndexedStrings Xpos { get; } = new(count, xpos);

    public IndexedStrings Features { get; } = new(count, features);

    public string[] Lemmas { get; } = new string[count];

    public int[] Heads { get; } = new int[count];

    public Relation[] Relations { get; } = new Relation[count];

    public NameTag[] Names { get; } = new NameTag[count];

    public NameHint[] NameHints { get; } = new NameHint[count];

    public byte[] Confidences { get; } = new byte[count];
}
