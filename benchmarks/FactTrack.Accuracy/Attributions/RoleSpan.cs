namespace FactTrack.Accuracy;

/// <summary>The words of one role (source, cue or content): its pieces, and the words that they touch.</summary>
/// <remarks>
/// Words are runs of letters, digits and underscores; a word cut by the edge of a piece counts as whole. A role without a
/// word (a colon as cue) is compared by its characters that are no white space.
/// </remarks>
internal sealed class RoleSpan
{
    private readonly (int Start, int End)[] _pieces;
    private readonly HashSet<int> _tokens = [];

    /// <summary>Reads the pieces of a role.</summary>
    /// <param name="pieces">Half-open, UTF-16 code units; order and overlap do not matter.</param>
    /// <param name="text">The article.</param>
    /// <exception cref="InvalidDataException">A piece is outside the text.</exception>
    public RoleSpan(IEnumerable<(int Start, int End)> pieces, string text)
    {
        _pieces = Merged(pieces, text);
        foreach ((int start, int end) in _pieces) AddWords(start, end, text);
        if (_tokens.Count > 0) return;

        // Below zero, so that a character is never taken for a word.
        foreach ((int start, int end) in _pieces)
            for (int i = start; i < end; i++)
                if (!char.IsWhiteSpace(text[i])) _tokens.Add(-1 - i);
    }

    /// <summary>True if the role has no words.</summary>
    public bool IsEmpty => _pieces.Length == 0;

    /// <summary>The number of words.</summary>
    public int Count => _tokens.Count;

    /// <summary>Where the words start, in order; below zero the characters of a role without a word.</summary>
    public IEnumerable<int> Words => _tokens.Order();

    /// <summary>How many words both have in common.</summary>
    public int Shared(RoleSpan other) => _tokens.Count(other._tokens.Contains);

    /// <summary>True if there are words, and all stand in another role.</summary>
    public bool IsInside(RoleSpan other) => _tokens.Count > 0 && _tokens.IsSubsetOf(other._tokens);

    /// <summary>True if both have a word in common.</summary>
    public bool Touches(RoleSpan other) => _tokens.Overlaps(other._tokens);

    /// <summary>True if two roles match; one without words matches another one.</summary>
    public bool Matches(RoleSpan other, MatchMode mode)
    {
        if (IsEmpty || other.IsEmpty) return IsEmpty && other.IsEmpty;
        if (mode == MatchMode.Strict) return _pieces.AsSpan().SequenceEqual(other._pieces);
        if (mode == MatchMode.Exact) return _tokens.SetEquals(other._tokens);
        int shared = Shared(other);
        return shared > 0 && 2 * shared >= Math.Max(_tokens.Count, other._tokens.Count);
    }

    /// <summary>The pieces as they stand in the text, for readers.</summary>
    public string Show(string text) => string.Join(" ... ", _pieces.Select(p => string.Join(' ', text[p.Start..p.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static (int Start, int End)[] Merged(IEnumerable<(int Start, int End)> pieces, string text)
    {
        var merged = new List<(int Start, int End)>();
        foreach ((int from, int to) in pieces.Order())
        {
            (int start, int end) = (from, to);
            if (start < 0 || start > end || end > text.Length) throw new InvalidDataException($"The span {start} to {end} is outside the text of {text.Length} characters.");
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (start == end) continue;
            if (merged.Count > 0 && text.AsSpan(merged[^1].End, Math.Max(0, start - merged[^1].End)).IsWhiteSpace()) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            else merged.Add((start, end));
        }

        return [.. merged];
    }

    private void AddWords(int start, int end, string text)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsWordCharacter(text[i]) || (i > start && IsWordCharacter(text[i - 1]))) continue;
            int first = i;
            while (first > 0 && IsWordCharacter(text[first - 1])) first--;
            _tokens.Add(first);
        }
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetter(c) || char.IsNumber(c);
}
