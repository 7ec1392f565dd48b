namespace FactTrack;

/// <summary>Reads the lines of an article, and the Markdown marker that each starts with.</summary>
internal static class LineReader
{
    /// <summary>The lines that hold something; rules and fences only part them.</summary>
    public static List<TextLine> Read(string text, CancellationToken cancellation = default)
    {
        var lines = new List<TextLine>();
        bool blank = true, inCode = false;
        for (int at = 0; at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = at;
            while (end < text.Length && !IsBreak(text[end])) end++;
            (int start, int stop) = Trim(text, at, end);
            at = end + 1;
            if (at < text.Length && text[end] == '\r' && text[at] == '\n') at++;
            if (start == stop)
            {
                blank = true;
                continue;
            }

            ReadOnlySpan<char> line = text.AsSpan(start, stop - start);
            if (line.StartsWith("```") || line.StartsWith("~~~"))
            {
                inCode = !inCode;
                blank = true;
            }
            else if (inCode) Add(lines, LineMark.Code, start, stop, ref blank);
            else if (IsRule(line))
            {
                if (!blank && lines.Count > 0 && lines[^1].Mark == LineMark.None && line[0] is '=' or '-')
                    lines[^1] = lines[^1] with { Mark = line[0] == '=' ? LineMark.Title : LineMark.Heading };
                blank = true;
            }
            else AddMarked(lines, text, start, stop, ref blank);
        }

        return lines;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v';

    private static void Add(List<TextLine> lines, LineMark mark, int start, int end, ref bool blank)
    {
        lines.Add(new TextLine(mark, start, end, blank));
        blank = false;
    }

    private static void AddMarked(List<TextLine> lines, string text, int start, int end, ref bool blank)
    {
        LineMark mark = LineMark.None;
        while (true)
        {
            (LineMark found, int length) = MarkOf(text.AsSpan(start, end - start));
            if (length == 0) break;
            if (mark == LineMark.None || found is LineMark.Title or LineMark.Heading) mark = found;
            (start, end) = Trim(text, start + length, end);
            if (found == LineMark.Table) break;
        }

        if (mark is LineMark.Title or LineMark.Heading)
            while (end > start && text[end - 1] == '#') end--;
        (start, end) = Trim(text, start, end);
        if (start < end) Add(lines, mark, start, end, ref blank);
        else blank = true;
    }

    /// <summary>The marker that a line starts with and its length, 0 if there is none.</summary>
    private static (LineMark Mark, int Length) MarkOf(ReadOnlySpan<char> line)
    {
        if (line.Length == 0) return default;
        int at = 1;
        switch (line[0])
        {
            case '>':
                return (LineMark.Quote, 1);
            case '#':
                while (at < line.Length && line[at] == '#') at++;
                return at <= 6 && at < line.Length && Chars.IsBlank(line[at]) ? (at == 1 ? LineMark.Title : LineMark.Heading, at) : default;
            case '-' or '*' or '+' or '\u2022' or '\u25cf' or '\u25aa' or '\u2023' or '\u25e6' or '\u00b7':
                return line.Length > 1 && (Chars.IsBlank(line[1]) || (line[0] >= '\u0080' && line[0] != '\u00b7')) ? (LineMark.Item, 1) : default;
            case '|':
                return line.Length > 1 && line[1..].Contains('|') ? (LineMark.Table, 1) : default;
            case >= '0' and <= '9':
                while (at < line.Length && at < 3 && Chars.IsDigit(line[at])) at++;
                return at + 1 < line.Length && line[at] is '.' or ')' && Chars.IsBlank(line[at + 1]) ? (LineMark.Item, at + 1) : default;
            default:
                return default;
        }
    }

    /// <summary>True for a line of three or more "-", "=", "*", "_" or "~", spaced or not.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('-' or '=' or '*' or '_' or '~' or '\u2014' or '\u2500')) return false;
        int count = 0;
        foreach (char c in line)
        {
            if (c == line[0]) count++;
            else if (!Chars.IsBlank(c)) return false;
        }

        return count >= 3;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (Chars.IsBlank(text[start]) || Chars.IsInvisible(text[start]))) start++;
        while (end > start && (Chars.IsBlank(text[end - 1]) || Chars.IsInvisible(text[end - 1]))) end--;
        return (start, end);
    }
}
