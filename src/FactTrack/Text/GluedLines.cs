namespace FactTrack;

/// <summary>Parts what a page sets in lines of its own and a copy of its text glued to the next line: buttons, and "Posted: ..." after a heading.</summary>
internal static class GluedLines
{
    /// <summary>The lines of a text, each without what was glued to it, and that as lines of its own.</summary>
    public static List<TextLine> Part(string text, List<TextLine> lines, CancellationToken cancellation)
    {
        var parted = new List<TextLine>(lines.Count);
        foreach (TextLine line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Mark is LineMark.Code or LineMark.Table) parted.Add(line);
            else PartLine(text, line, parted);
        }

        return parted;
    }

    private static void PartLine(string text, TextLine line, List<TextLine> parted)
    {
        int start = line.Start;
        bool isCaption = false;
        for (int at = line.Start; at < line.End; at++)
        {
            if (!char.IsAsciiLetter(text[at]) || (at > line.Start && char.IsLetterOrDigit(text[at - 1]))) continue;
            ReadOnlySpan<char> rest = text.AsSpan(at, line.End - at);
            int button = BlockCues.ButtonLength(rest, out bool ofPicture);
            if (button == 0 && !(at > start && DatelineFinder.IsTail(rest))) continue;
            Add(text, line, start, at, !isCaption, parted);
            start = at;
            if (button == 0) break;
            Add(text, line, start, at + button, true, parted);
            start = at + button;
            at = start - 1;
            isCaption = ofPicture;
        }

        Add(text, line, start, line.End, !isCaption, parted);
    }

    private static void Add(string text, TextLine line, int start, int end, bool isApart, List<TextLine> parted)
    {
        while (start < end && Chars.IsBlank(text[start])) start++;
        while (end > start && Chars.IsBlank(text[end - 1])) end--;
        if (start == end) return;
        bool isFirst = start == line.Start;
        LineMark mark = isFirst || line.Mark is not (LineMark.Title or LineMark.Heading) ? line.Mark : LineMark.None;
        parted.Add(new TextLine(mark, start, end, isFirst ? line.BlankBefore : isApart));
    }
}
