using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words of accusations and what becomes of them, and those for crimes; read once.</summary>
internal sealed class AllegationLexicon
{
    private static readonly Lazy<AllegationLexicon> s_shared = new(() => new AllegationLexicon());

    private readonly FrozenDictionary<string, AllegationEntry[]> _entries;
    private readonly FrozenSet<string> _crimes;

    private AllegationLexicon()
    {
        _entries = Lexicon.BuiltIn("allegations").Entries.GroupBy(e => e.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(AllegationEntry.Read).ToArray(), StringComparer.Ordinal);
        _crimes = Lexicon.BuiltIn("crimes").Entries.Select(e => $"{e["form"]} {e.Key}").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The shared instance.</summary>
    public static AllegationLexicon Shared => s_shared.Value;

    /// <summary>The entry of a word in one of two forms, or null.</summary>
    public AllegationEntry? Find(string word, AllegationForm form, AllegationForm other)
    {
        if (!_entries.TryGetValue(word, out AllegationEntry[]? entries)) return null;
        foreach (AllegationEntry entry in entries)
            if (entry.Form == form || entry.Form == other) return entry;
        return null;
    }

    /// <summary>True for a word that by itself tells a reader that something is only alleged ("allegedly", "accuse").</summary>
    public bool Accuses(string lemma)
    {
        foreach (AllegationEntry entry in _entries.GetValueOrDefault(lemma) ?? [])
            if (entry.Form == AllegationForm.Modifier || entry.Status == AllegationStatus.Alleged) return true;
        return false;
    }

    /// <summary>The entry of a word in one form, or null.</summary>
    public AllegationEntry? Find(string word, AllegationForm form) => Find(word, form, form);

    /// <summary>The outcome that a verb tells of the case that a noun names, or null.</summary>
    public AllegationEntry? Outcome(string verb, string noun)
    {
        if (!_entries.TryGetValue(verb, out AllegationEntry[]? entries)) return null;
        foreach (AllegationEntry entry in entries)
            if (entry.Form == AllegationForm.Outcome && entry.Cases.AsSpan().Contains(noun)) return entry;
        return null;
    }

    /// <summary>True for verbs that name a crime ("rob").</summary>
    public bool IsCrimeVerb(string lemma) => _crimes.Contains("verb " + lemma);

    /// <summary>True for nouns that name a crime ("robbery").</summary>
    public bool IsCrimeNoun(string lemma) => _crimes.Contains("noun " + lemma);
}
