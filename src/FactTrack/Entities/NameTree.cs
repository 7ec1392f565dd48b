namespace FactTrack;

/// <summary>Names as rows of tokens, each with a value; the longest one from a token on is found in one walk.</summary>
/// <threadsafety>Safe for any number of readers once all names are added.</threadsafety>
internal sealed class NameTree<T> where T : class
{
    private readonly Node _root = new();

    // Hashes of the first words, ignoring case: most words begin no name in any case.
    private readonly HashSet<uint> _firstWords = [];

    /// <summary>Adds a name and returns its value: the first that was added for these tokens stays.</summary>
    public T Add(ReadOnlySpan<string> tokens, T value)
    {
        Node node = _root;
        if (tokens.Length > 0) _firstWords.Add(NameEvidence.Hash(tokens[0]));
        foreach (string token in tokens) node = node.Add(token);
        return node.Value ??= value;
    }

    /// <summary>The value of exactly these tokens, or null.</summary>
    public T? Find(ReadOnlySpan<string> tokens) => Match(tokens, 0, tokens.Length, out int length) is { } value && length == tokens.Length ? value : null;

    /// <summary>The value of the longest name that starts at a token and ends before another, or null.</summary>
    public T? Match(ReadOnlySpan<string> forms, int start, int end, out int length)
    {
        T? best = null;
        length = 0;
        Node? node = _root;
        for (int i = start; i < end; i++)
        {
            node = node.Next(forms[i]);
            if (node is null) break;
            if (node.Value is not null) (best, length) = (node.Value, i - start + 1);
        }

        return best;
    }

    /// <summary>As <see cref="Match"/>, with each word also in small letters behind a first capital, as names are mostly listed: "BERLIN", "new delhi".</summary>
    public T? MatchAnyCase(ReadOnlySpan<string> forms, int start, int end, out int length)
    {
        length = 0;
        if (!MayBegin(forms[start])) return null;
        T? best = Match(forms, start, end, out length);
        if (best is not null || !IsCased(forms[start])) return best;
        Node? node = _root;
        for (int i = start; i < end; i++)
        {
            node = node.Next(forms[i]) ?? (IsCased(forms[i]) ? node.Next(string.Create(forms[i].Length, forms[i], Capitalize)) : null);
            if (node is null) break;
            if (node.Value is not null) (best, length) = (node.Value, i - start + 1);
        }

        return best;
    }

    /// <summary>False for a word that no name begins with in any case; true for hardly any other.</summary>
    public bool MayBegin(string form) => _firstWords.Contains(NameEvidence.Hash(form));

    // Small letters, or capitals only; short words in capitals are acronyms.
    private static bool IsCased(string form) =>
        form.Length > 2 && char.IsLetter(form[0]) && (char.IsLower(form[0]) || (form.Length > 3 && char.IsUpper(form[1]) && char.IsUpper(form[2])));

    private static void Capitalize(Span<char> word, string form)
    {
        for (int i = 0; i < word.Length; i++) word[i] = i == 0 ? char.ToUpperInvariant(form[i]) : char.ToLowerInvariant(form[i]);
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public T? Value { get; set; }

        public Node? Next(string token) => _next is not null && _next.TryGetValue(token, out Node? node) ? node : null;

        public Node Add(string token)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(token, out Node? node)) _next[token] = node = new Node();
            return node;
        }
    }
}
