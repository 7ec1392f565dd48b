using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words of <c>cues.lex</c>.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, CueEntry[]> _entries;

    private CueLexicon(Lexicon lexicon)
    {
        _entries = lexicon.Entries.GroupBy(e => e.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(Read).ToArray(), StringComparer.Ordinal);
        Prepositions = lexicon.Entries.Where(e => e.Read<CueForm>("form") == CueForm.Preposition)
            .GroupBy(e => e.Key.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(e => (e.Key.Split(' '), Read(e))).OrderByDescending(p => p.Item1.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The built-in words.</summary>
    public static CueLexicon BuiltIn { get; } = new(Lexicon.BuiltIn("cues"));

    /// <summary>Prepositions of several words by their first word, the longest first.</summary>
    public FrozenDictionary<string, (string[] Words, CueEntry Entry)[]> Prepositions { get; }

    /// <summary>The first entry of a word in a form, or null.</summary>
    public CueEntry? Find(string word, CueForm form)
    {
        foreach (CueEntry entry in _entries.GetValueOrDefault(word) ?? [])
            if (entry.Form == form) return entry;
        return null;
    }

    /// <summary>The first entry of a verb that takes a frame, or null.</summary>
    public CueEntry? Verb(string lemma, CueFrames frame)
    {
        foreach (CueEntry entry in _entries.GetValueOrDefault(lemma) ?? [])
            if (entry.Form == CueForm.Verb && entry.Takes(frame)) return entry;
        return null;
    }

    /// <summary>The first entry of a verb that takes a clause, or null.</summary>
    public CueEntry? VerbOfClause(string lemma)
    {
        foreach (CueEntry entry in _entries.GetValueOrDefault(lemma) ?? [])
            if (entry.Form == CueForm.Verb && !entry.Takes(CueFrames.Quoted | CueFrames.Name)) return entry;
        return null;
    }

    private static CueEntry Read(LexiconEntry entry)
    {
        var frames = CueFrames.None;
        foreach (string name in entry["frames"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            frames |= Enum.TryParse(name, ignoreCase: true, out CueFrames frame) ? frame : throw entry.Broken($"'{name}' is no frame.");
        return new CueEntry(
            entry.Read<CueForm>("form"), entry.Read<AttributionKind>("kind"), entry.Read<Stance>("stance"), frames, entry["negated"] == "denied");
    }
}
