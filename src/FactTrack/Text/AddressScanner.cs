namespace FactTrack;

/// <summary>Finds web and e-mail addresses in a stretch of text; each is one token.</summary>
internal ref struct AddressScanner
{
    private readonly Stretch _stretch;
    private int _mailStart;
    private int _mailEnd;
    private readonly bool _mayHold;

    public AddressScanner(Stretch stretch)
    {
        _stretch = stretch;
        ReadOnlySpan<char> text = stretch.Text.AsSpan(stretch.Start, stretch.Length);
        (_mailStart, _mailEnd) = (stretch.End, stretch.End);
        _mayHold = text.Length > 4 && (text.ContainsAny('@', ':') || StartsAddress(text));
        if (_mayHold) FindMail(stretch.Start);
    }

    /// <summary>Where the next e-mail address starts; a word must end before it.</summary>
    public readonly int Next => _mailStart;

    /// <summary>Where the address that starts at a place ends; the place itself if there is none.</summary>
    public int ScanAt(int at)
    {
        if (!_mayHold) return at;
        if (at == _mailStart && _mailEnd > at)
        {
            int end = _mailEnd;
            FindMail(end);
            return end;
        }

        bool starts = (at == _stretch.Start || !Chars.IsWord(_stretch.Text[at - 1])) && StartsAddress(_stretch.Text.AsSpan(at, _stretch.End - at));
        if (!starts) return at;
        int stop = EndOfWebAddress(at);
        if (_mailStart < stop) FindMail(stop);
        return stop;
    }

    private static bool StartsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private readonly int EndOfWebAddress(int at)
    {
        int end = at;
        while (end < _stretch.End && _stretch.Text[end] is not ('<' or '>' or '"' or '\u201c' or '\u201d' or '|')) end++;
        bool opens = _stretch.Text.AsSpan(at, end - at).Contains('(');
        while (end > at + 1)
        {
            char last = _stretch.Text[end - 1];
            bool closes = Chars.IsCloseBracket(last) && (last != ')' || !opens);
            if (!closes && !(last is ',' or ';' or ':' or '*') && !Chars.IsTerminal(last) && !Chars.IsQuote(last)) break;
            end--;
        }

        return end;
    }

    private void FindMail(int from)
    {
        string text = _stretch.Text;
        for (int search = from; search < _stretch.End;)
        {
            int sign = text.IndexOf('@', search, _stretch.End - search);
            if (sign < 0) break;
            int start = sign, end = sign + 1;
            while (start > search && IsMailChar(text[start - 1])) start--;
            while (start < sign && !Chars.IsWord(text[start])) start++;
            while (end < _stretch.End && IsMailChar(text[end])) end++;
            while (end > sign && !Chars.IsWord(text[end - 1])) end--;
            if (start < sign && end > sign + 1)
            {
                (_mailStart, _mailEnd) = (start, end);
                return;
            }

            search = sign + 1;
        }

        (_mailStart, _mailEnd) = (_stretch.End, _stretch.End);
    }

    private static bool IsMailChar(char c) => Chars.IsWord(c) || c is '.' or '-' or '+' or '%';
}
