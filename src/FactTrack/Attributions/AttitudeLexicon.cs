using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words of <c>attitudes.lex</c>.</summary>
internal sealed class AttitudeLexicon
{
    private readonly FrozenDictionary<string, AttitudeEntry[]> _entries;

    private AttitudeLexicon(Lexicon lexicon) => _entries = lexicon.Entries.GroupBy(e => e.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(Read).ToArray(), StringComparer.Ordinal);

    /// <summary>The built-in words.</summary>
    public static AttitudeLexicon BuiltIn { get; } = new(Lexicon.BuiltIn("attitudes"));

    /// <summary>The entries of a lemma; none for a word that is not listed.</summary>
    public ReadOnlySpan<AttitudeEntry> Of(string lemma) => _entries.GetValueOrDefault(lemma);

    /// <summary>True for a preposition whose phrase behind an object belongs to the content.</summary>
    public bool IsLink(string word)
    {
        foreach (AttitudeEntry entry in Of(word))
            if (entry.Form == CueForm.Link) return true;
        return false;
    }

    private static AttitudeEntry Read(LexiconEntry entry)
    {
        var forms = AttitudeForms.None;
        var prepositions = new List<string>();
        foreach (string name in entry["takes"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (LexiconEntry.TryParse(name, out AttitudeForms form)) forms |= form;
            else prepositions.Add(name);
        }

        return new AttitudeEntry(entry.Read<CueForm>("form"), entry.Read<AttributionKind>("kind"), entry.Read<Stance>("stance"), forms, [.. prepositions]);
    }
}
