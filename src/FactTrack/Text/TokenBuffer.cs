namespace FactTrack;

/// <summary>Tokens while they are read.</summary>
internal sealed class TokenBuffer
{
    private int[] _starts;
    private int[] _ends;
    private string[] _forms;

    /// <summary>Makes a buffer.</summary>
    /// <param name="expected">About how many tokens will come.</param>
    public TokenBuffer(int expected)
    {
        expected = Math.Max(16, expected);
        (_starts, _ends, _forms) = (new int[expected], new int[expected], new string[expected]);
    }

    public int Count { get; private set; }

    public int StartOf(int token) => _starts[token];

    public int EndOf(int token) => _ends[token];

    public string FormOf(int token) => _forms[token];

    /// <summary>Adds the token at [start, end) of a text, less what is invisible at its ends; adds nothing if all is.</summary>
    public void Add(string text, int start, int end)
    {
        while (start < end && Chars.IsInvisible(text[end - 1])) end--;
        while (start < end && Chars.IsInvisible(text[start])) start++;
        if (start < end) Add(start, end, FormPool.Get(text.AsSpan(start, end - start)));
    }

    public void Add(int start, int end, string form)
    {
        if (Count == _starts.Length)
        {
            int size = Count * 2;
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
            Array.Resize(ref _forms, size);
        }

        _starts[Count] = start;
        _ends[Count] = end;
        _forms[Count++] = form;
    }

    /// <summary>The table of all tokens.</summary>
    /// <param name="titleCount">How many of the first tokens stand in the title.</param>
    public TokenTable ToTable(int titleCount)
    {
        Array.Resize(ref _starts, Count);
        Array.Resize(ref _ends, Count);
        Array.Resize(ref _forms, Count);
        return new TokenTable(_forms, _starts, _ends, titleCount);
    }
}
