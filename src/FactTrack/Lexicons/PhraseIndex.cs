namespace FactTrack;

/// <summary>Finds phrases among tokens without regard to case; the longest one wins.</summary>
/// <remarks>Plain dictionaries and loops: tables are read at the first call of a layer, and anything generic would be compiled for each of them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseIndex
{
    private readonly string[][] _phrases;
    private readonly Dictionary<string, int[]> _byFirst;
    private readonly Dictionary<string, int[]> _byLast;
    private readonly FormFilter _firstWords;
    private readonly FormFilter _lastWords;

    /// <summary>Makes an index; the words of a phrase are separated by one space.</summary>
    public PhraseIndex(IReadOnlyList<string> phrases)
    {
        _phrases = new string[phrases.Count][];
        for (int i = 0; i < _phrases.Length; i++) _phrases[i] = phrases[i].Split(' ');
        _byFirst = Group(last: false);
        _byLast = Group(last: true);
        (_firstWords, _lastWords) = (new FormFilter(_byFirst.Keys), new FormFilter(_byLast.Keys));
    }

    /// <summary>The words that a phrase may begin with.</summary>
    public IEnumerable<string> FirstWords => _byFirst.Keys;

    /// <summary>The place of the longest phrase that begins at a token, or -1.</summary>
    public int From(string[] forms, int start, int limit, out int end)
    {
        end = start;
        if (start >= limit || !_firstWords.MayContain(forms[start]) || !_byFirst.TryGetValue(forms[start], out int[]? places)) return -1;
        foreach (int place in places)
        {
            end = start + _phrases[place].Length;
            if (end <= limit && Equals(_phrases[place], forms, start)) return place;
        }

        end = start;
        return -1;
    }

    /// <summary>The place of the longest phrase that ends before a token, or -1.</summary>
    public int To(string[] forms, int end, int limit, out int start)
    {
        start = end;
        if (end <= limit || !_lastWords.MayContain(forms[end - 1]) || !_byLast.TryGetValue(forms[end - 1], out int[]? places)) return -1;
        foreach (int place in places)
        {
            start = end - _phrases[place].Length;
            if (start >= limit && Equals(_phrases[place], forms, start)) return place;
        }

        start = end;
        return -1;
    }

    /// <summary>The places of the phrases with a first or last word, the longest first, in the order of the file among equals.</summary>
    private Dictionary<string, int[]> Group(bool last)
    {
        var places = new Dictionary<string, int[]>(_phrases.Length, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _phrases.Length; i++)
        {
            string word = last ? _phrases[i][^1] : _phrases[i][0];
            places[word] = places.TryGetValue(word, out int[]? others) ? With(others, i) : [i];
        }

        return places;
    }

    private int[] With(int[] places, int added)
    {
        int at = 0;
        while (at < places.Length && _phrases[places[at]].Length >= _phrases[added].Length) at++;
        int[] all = new int[places.Length + 1];
        Array.Copy(places, all, at);
        all[at] = added;
        Array.Copy(places, at, all, at + 1, places.Length - at);
        return all;
    }

    private static bool Equals(string[] words, string[] forms, int start)
    {
        for (int i = 0; i < words.Length; i++)
            if (!string.Equals(words[i], forms[start + i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
