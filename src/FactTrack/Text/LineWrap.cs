namespace FactTrack;

/// <summary>Decides whether a line break is a mere wrap of running text, or parts two blocks.</summary>
/// <remarks>
/// A line that goes on with a small letter is a wrap for certain. The longest line that is wrapped for certain gives the width of the text;
/// another break is a wrap if the next word would not have fitted into that width.
/// </remarks>
internal sealed class LineWrap
{
    private const int WidestWrap = 140;
    private readonly string _text;
    private readonly int _width;

    public LineWrap(string text, List<TextLine> lines)
    {
        _text = text;
        for (int i = 1; i < lines.Count; i++)
            if (IsCertain(lines[i - 1], lines[i]) && lines[i - 1].Length <= WidestWrap) _width = Math.Max(_width, lines[i - 1].Length);
    }

    /// <summary>True if the second line goes on with the first one's block.</summary>
    public bool Joins(TextLine first, TextLine second)
    {
        if (second.BlankBefore) return false;
        if (first.Mark is LineMark.Code or LineMark.Table) return first.Mark == second.Mark;
        bool maySucceed = second.Mark == LineMark.None ? first.Mark is LineMark.None or LineMark.Item or LineMark.Quote : first.Mark == LineMark.Quote && second.Mark == LineMark.Quote;
        if (!maySucceed) return false;
        return IsCertain(first, second) || (_width >= 40 && first.Length + 1 + FirstWord(second) > _width);
    }

    private bool IsCertain(TextLine first, TextLine second) =>
        !second.BlankBefore && second.Mark is LineMark.None or LineMark.Quote && !Chars.IsTerminal(_text[first.End - 1]) && StartsSmall(second.In(_text));

    /// <summary>True for a small first letter, except in names ("iPhone") and addresses.</summary>
    private static bool StartsSmall(ReadOnlySpan<char> line) =>
        char.IsLower(line[0]) && (line.Length == 1 || !char.IsUpper(line[1])) && !line.StartsWith("http") && !line.StartsWith("www.");

    private int FirstWord(TextLine line)
    {
        int blank = line.In(_text).IndexOfAny(' ', '\t');
        return blank < 0 ? line.Length : blank;
    }
}
