namespace FactTrack.Cli;

/// <summary>Writes a text with its marks as nested elements; marks that cross are split where they do.</summary>
/// <remarks>Ranges are asked for in the order of the text, each once, so that all of them together take linear time.</remarks>
internal sealed class MarkedText(string text, TextSource source, IEnumerable<Mark> marks)
{
    private readonly Mark[] _marks = [.. marks.Where(m => m.Span.Source == source).OrderBy(m => m.Span.Start)];
    private List<Mark> _carried = [];
    private int _next;

    /// <summary>A range of the text as HTML.</summary>
    public Html Range(int start, int end)
    {
        var html = new Html();
        var open = new Stack<(Mark Mark, int End)>();
        Queue<Mark> waiting = MarksIn(start, end);
        int at = start;
        while (true)
        {
            List<Mark> opening = CloseAt(at, open, html);
            if (at >= end) return html;
            while (waiting.TryPeek(out Mark? next) && next.Span.Start <= at) opening.Add(waiting.Dequeue());
            // Longer marks go outside, so that only those which really cross are split.
            foreach (Mark mark in opening.OrderByDescending(m => m.Span.End).ThenBy(m => m.Role == MarkRole.Argument ? 0 : 1).ThenBy(m => m.Role))
            {
                int limit = open.TryPeek(out var outer) ? outer.End : end;
                open.Push((mark, Math.Min(mark.Span.End, limit)));
                Open(mark, at, open.Peek().End, html);
            }

            int to = end;
            if (waiting.TryPeek(out Mark? later)) to = Math.Min(to, later.Span.Start);
            if (open.TryPeek(out var inner)) to = Math.Min(to, inner.End);
            AddWords(html, text.AsSpan(at, to - at));
            at = to;
        }
    }

    private Queue<Mark> MarksIn(int start, int end)
    {
        List<Mark> found = _carried;
        for (; _next < _marks.Length && _marks[_next].Span.Start < end; _next++) found.Add(_marks[_next]);
        _carried = [.. found.Where(m => m.Span.End > end)];
        return new Queue<Mark>(found.Where(m => m.Span.End > start));
    }

    // Markers of Markdown stay, for the text is never changed, but do not disturb.
    private static void AddWords(Html html, ReadOnlySpan<char> words)
    {
        while (words.IndexOf("**") is >= 0 and var at)
        {
            html.Text(words[..at]).Add($"<span class=\"md\">**</span>");
            words = words[(at + 2)..];
        }

        html.Text(words);
    }

    // Closes the elements that end here; returns their marks that go on after it.
    private static List<Mark> CloseAt(int at, Stack<(Mark Mark, int End)> open, Html html)
    {
        var rest = new List<Mark>();
        while (open.TryPeek(out var top) && top.End <= at)
        {
            open.Pop();
            html.Add($"</mark>");
            if (top.Mark.Span.End > at) rest.Add(top.Mark);
        }

        return rest;
    }

    private static void Open(Mark mark, int start, int end, Html html)
    {
        string role = mark.Role.ToString().ToLowerInvariant();
        string first = start == mark.Span.Start ? " first" : "";
        string wide = mark.IsWide ? " wide" : "";
        html.Add($"<mark class=\"m {role}{wide}{first}\" data-role=\"{role}\" data-start=\"{start}\" data-end=\"{end}\" data-claim=\"{string.Join(' ', mark.Claims)}\">");
    }
}
