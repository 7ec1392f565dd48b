using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The countries of their single-word adjectives, peoples and other names: "Indian", "Indians" are of "India".</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class CountryWords
{
    private static readonly Lazy<CountryWords> s_shared = new(() => new CountryWords());

    private readonly FrozenDictionary<ulong, string> _countries;

    private CountryWords()
    {
        var countries = new Dictionary<ulong, string>();
        foreach (LexiconEntry country in Lexicon.BuiltIn("countries").Entries)
            foreach (string column in (string[])["adjectives", "people", "aliases"])
                foreach (string word in country[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    if (!word.Contains(' ', StringComparison.Ordinal)) countries.TryAdd(FoldedWords.HashOf(word), NameOf(country.Key));
        _countries = countries.ToFrozenDictionary();
    }

    /// <summary>The words of the built-in lexicon.</summary>
    public static CountryWords Shared => s_shared.Value;

    /// <summary>The last word of a country's name, by which it is known ("Korea").</summary>
    public static string NameOf(string country) => country[(country.LastIndexOf(' ') + 1)..];

    /// <summary>The last word of the country's name, or null for other words.</summary>
    public string? Find(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? _countries.GetValueOrDefault(FoldedWords.HashOf(word)) : null;
}
