namespace FactTrack;

/// <summary>The rows of tokens that a name may be in an article.</summary>
internal static class NameSplits
{
    /// <summary>At blanks, "'s" apart, and a hyphen or slash both inside a token and as one of its own; the first is the name without the latter.</summary>
    public static List<string[]> Plain(string name)
    {
        if (!name.AsSpan().ContainsAny("',-/")) return [Words(name)];
        string plain = name.Replace("'s", " 's", StringComparison.Ordinal).Replace("' ", " ' ", StringComparison.Ordinal).Replace(",", " ,", StringComparison.Ordinal);
        var splits = new List<string[]> { Words(plain) };
        if (plain.Contains('-', StringComparison.Ordinal) || plain.Contains('/', StringComparison.Ordinal))
            splits.Add(Words(plain.Replace("-", " - ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal)));
        return splits;
    }

    /// <summary>As the tokenizer divides it at the end of a text and before a word, then the plain ones; none if nothing in it is visible.</summary>
    public static List<string[]> All(string name)
    {
        var splits = new List<string[]>();
        string[] before = Tokens(name + " a");
        foreach (string[] split in (IEnumerable<string[]>)[Tokens(name), before[..^1], .. Plain(FormNormalizer.Normalize(name))])
            if (split.Length > 0 && !splits.Any(other => other.AsSpan().SequenceEqual(split))) splits.Add(split);
        return splits;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Tokens(string text)
    {
        var tokens = new TokenBuffer(16);
        Tokenizer.Read(text, 0, text.Length, [], tokens, CancellationToken.None);
        string[] forms = new string[tokens.Count];
        for (int i = 0; i < forms.Length; i++) forms[i] = tokens.FormOf(i);
        return forms;
    }
}
