using System.Collections.Frozen;

namespace FactTrack;

/// <summary>A noun of a message or of a want, and what leads to what is only reported or wanted: an entry of <c>reported-nouns.lex</c>.</summary>
/// <param name="Links">Prepositions, or "that".</param>
/// <param name="IsWanted">True if it need not be so.</param>
internal sealed record ReportedNoun(FrozenSet<string> Links, bool IsWanted)
{
    private static readonly Lazy<FrozenDictionary<string, ReportedNoun>> s_all = new(static () =>
        Lexicon.BuiltIn("reported-nouns").Entries.ToFrozenDictionary(static e => e.Key, Read, StringComparer.Ordinal));

    /// <summary>All of them, by lemma.</summary>
    public static FrozenDictionary<string, ReportedNoun> All => s_all.Value;

    private static ReportedNoun Read(LexiconEntry entry) =>
        new(entry["link"].Split(' ').ToFrozenSet(StringComparer.Ordinal), entry["what"] == "wanted");
}
