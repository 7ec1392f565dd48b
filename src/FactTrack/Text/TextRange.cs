namespace FactTrack;

/// <summary>A half-open range of code units of the text that is being read.</summary>
internal readonly record struct TextRange(int Start, int End) : IComparable<TextRange>
{
    public int CompareTo(TextRange other) => Start.CompareTo(other.Start);
}
