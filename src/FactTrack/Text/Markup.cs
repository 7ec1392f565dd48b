namespace FactTrack;

/// <summary>Finds what stands between words of a block without being text: emphasis, links, code marks, tags, quote marks of later lines.</summary>
/// <remarks>In captions also the places of people in the picture (", left,"), which are layout and not prose.</remarks>
internal sealed class Markup
{
    private const int NoOpener = -1;
    private const int LongestTagName = 12;
    private const int LongestTag = 300;
    private readonly List<TextRange> _found = [];
    private readonly List<int> _brackets = [];
    private readonly int[] _openers = new int[128];

    /// <summary>The markers of a block in order, without overlap; valid until the next call.</summary>
    public List<TextRange> Find(string text, RawBlock block)
    {
        _found.Clear();
        if (block.Kind == BlockKind.Caption) CaptionLayout.Find(text, block, _found);
        bool marked = text.AsSpan(block.Start, block.End - block.Start).ContainsAny(Signs);
        if (marked) FindMarkers(text, block);
        if (_found.Count > 1) Order();
        return _found;
    }

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("*_`~[<\\|>");

    private void FindMarkers(string text, RawBlock block)
    {
        _brackets.Clear();
        Array.Fill(_openers, NoOpener);
        int noLinkBefore = 0;
        for (int at = block.Start; at < block.End; at++)
        {
            char c = text[at];
            switch (c)
            {
                case '*' or '_' or '~' or '`':
                    at = ReadRun(text, block, at) - 1;
                    break;
                case '[':
                    _brackets.Add(at);
                    break;
                case ']' when _brackets.Count > 0:
                    int open = _brackets[^1];
                    _brackets.RemoveAt(_brackets.Count - 1);
                    if (at + 1 >= block.End || text[at + 1] != '(' || at + 1 < noLinkBefore) break;
                    int close = EndOfLink(text, at + 2, block.End, out int scanned);
                    if (close == 0)
                    {
                        noLinkBefore = scanned;
                        break;
                    }

                    bool image = open > block.Start && text[open - 1] == '!';
                    _found.Add(new TextRange(image ? open - 1 : open, open + 1));
                    _found.Add(new TextRange(at, close));
                    at = close - 1;
                    break;
                case ':' when at + 2 < block.End && text[at + 1] == '/' && text[at + 2] == '/':
                    while (at + 1 < block.End && !Chars.IsBlank(text[at + 1]) && text[at + 1] is not (')' or ']' or '>')) at++;
                    break;
                case '<':
                    int tag = EndOfTag(text, at, block.End);
                    if (tag > 0) _found.Add(new TextRange(at, tag));
                    at = Math.Max(at, tag - 1);
                    break;
                case '\\' when at + 1 < block.End && char.IsAscii(text[at + 1]) && char.IsPunctuation(text[at + 1]):
                    _found.Add(new TextRange(at, at + 1));
                    at++;
                    break;
                case '|' when block.Kind == BlockKind.Other:
                    _found.Add(new TextRange(at, at + 1));
                    break;
                case '>' when block.Kind == BlockKind.Quote && text[at - 1] is '\n' or '\r' or '>':
                    _found.Add(new TextRange(at, at + 1));
                    break;
            }
        }
    }

    /// <summary>Pairs a run of "*", "_", "~~" or "`" with an earlier one, or remembers it; returns where it ends.</summary>
    private int ReadRun(string text, RawBlock block, int at)
    {
        char c = text[at];
        int end = at;
        while (end < block.End && text[end] == c) end++;
        int length = end - at;
        if (length > 3 || (c == '~' && length != 2) || (c == '`' && length != 1)) return end;
        char left = at > block.Start ? text[at - 1] : ' ', right = end < block.End ? text[end] : ' ';
        bool between = Chars.IsWord(left) && Chars.IsWord(right) && (c != '*' || Chars.IsDigit(left) || length == 1);
        if (between) return end;
        bool canClose = !Chars.IsBlank(left), canOpen = !Chars.IsBlank(right);
        ref int opener = ref _openers[c ^ (length << 1)];
        if (canClose && opener != NoOpener)
        {
            _found.Add(new TextRange(opener, opener + length));
            _found.Add(new TextRange(at, end));
            opener = NoOpener;
        }
        else if (c == '*' && length > 1 && (canClose || canOpen)) _found.Add(new TextRange(at, end));
        else if (canOpen) opener = at;
        return end;
    }

    private static int EndOfLink(string text, int at, int end, out int scanned)
    {
        int depth = 1;
        for (scanned = at; scanned < end; scanned++)
        {
            char c = text[scanned];
            if (Chars.IsBlank(c)) break;
            if (c == '(') depth++;
            else if (c == ')' && --depth == 0) return scanned + 1;
        }

        return 0;
    }

    /// <summary>Where a tag such as "&lt;br/&gt;" or "&lt;a href=...&gt;" ends, 0 if there is none.</summary>
    private static int EndOfTag(string text, int at, int end)
    {
        int stop = at + 1;
        if (stop < end && text[stop] == '/') stop++;
        int name = stop;
        while (stop < end && stop - name < LongestTagName && char.IsAsciiLetterOrDigit(text[stop])) stop++;
        if (stop == name || stop == end) return 0;
        if (text[stop] == '/' && stop + 1 < end) stop++;
        if (text[stop] == '>') return stop + 1;
        if (text[stop] != ' ') return 0;
        ReadOnlySpan<char> rest = text.AsSpan(stop, Math.Min(end - stop, LongestTag));
        int close = rest.IndexOfAny('<', '>');
        return close > 0 && rest[close] == '>' && (rest[..close].Contains('=') || rest[close - 1] == '/') ? stop + close + 1 : 0;
    }

    private void Order()
    {
        _found.Sort();
        int kept = 0;
        for (int i = 1; i < _found.Count; i++)
        {
            if (_found[i].Start >= _found[kept].End) _found[++kept] = _found[i];
            else if (_found[i].End > _found[kept].End) _found[kept] = new TextRange(_found[kept].Start, _found[i].End);
        }

        _found.RemoveRange(kept + 1, _found.Count - kept - 1);
    }
}
