namespace FactTrack;

/// <summary>A lexicon file: words with fields, as data with its source and licence on top.</summary>
/// <remarks>
/// Format: UTF-8 lines. <c># source: ...</c>, <c># licence: ...</c> and <c># columns: word kind ...</c> first, other lines
/// that start with <c>#</c> are comments. Then one entry a line, its columns separated by tabs; missing last columns are empty.
/// The first column is the key; a key may have several entries.
/// </remarks>
internal sealed class Lexicon
{
    private readonly Lazy<Dictionary<string, LexiconEntry[]>> _entries;

    private Lexicon(string name, IReadOnlyList<LexiconEntry> entries)
    {
        Name = name;
        Entries = entries;
        _entries = new Lazy<Dictionary<string, LexiconEntry[]>>(() => Group(entries));
    }

    /// <summary>The file's name without its extension.</summary>
    public string Name { get; }

    /// <summary>All entries in the order of the file.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>Reads a built-in lexicon by name; embedded as <c>Lexicons/NAME.lex</c>.</summary>
    /// <exception cref="FormatException">The file is broken; the message names file and line.</exception>
    public static Lexicon BuiltIn(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"FactTrack.Lexicons.{name}.lex")
            ?? throw new InvalidOperationException($"There is no built-in lexicon '{name}'.");
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">The file is broken; the message names file and line.</exception>
    public static Lexicon Read(string name, TextReader reader)
    {
        var entries = new List<LexiconEntry>();
        var lines = new LexiconReader(name + ".lex", reader, (line, why) => throw new FormatException($"{name}.lex({line}): {why}"));
        while (lines.Next() is { } entry)
        {
            if (!lines.HasProvenance) throw entry.Broken("'# source:', '# licence:' and '# columns:' must stand before the first entry.");
            if (entry.Key.Length == 0) throw entry.Broken("the first column is empty.");
            entries.Add(entry);
        }

        return new Lexicon(name, entries);
    }

    /// <summary>The entries of a key, exactly as written; empty if there is none.</summary>
    public ReadOnlySpan<LexiconEntry> this[string key] => _entries.Value.GetValueOrDefault(key) ?? [];

    /// <summary>The first entry of a key, or null.</summary>
    public LexiconEntry? Find(string key) => _entries.Value.TryGetValue(key, out LexiconEntry[]? found) ? found[0] : null;

    /// <summary>True if there is an entry of this key.</summary>
    public bool Contains(string key) => _entries.Value.ContainsKey(key);

    private static Dictionary<string, LexiconEntry[]> Group(IReadOnlyList<LexiconEntry> entries)
    {
        var groups = new Dictionary<string, LexiconEntry[]>(entries.Count, StringComparer.Ordinal);
        foreach (LexiconEntry entry in entries)
            groups[entry.Key] = groups.TryGetValue(entry.Key, out LexiconEntry[]? others) ? [.. others, entry] : [entry];
        return groups;
    }
}
