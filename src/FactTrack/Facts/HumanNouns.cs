using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The nouns of <c>entity-nouns.lex</c> that only say that somebody is a person, in the singular and with a plural "s": a boy is a teenager and a victim, but no mayor and no brother.</summary>
internal static class HumanNouns
{
    private static readonly FrozenSet<ulong> s_words = Lexicon.BuiltIn("entity-nouns").Entries
        .Where(entry => entry.Read<EntityType>("type") is EntityType.Person && entry["class"] is not ("office" or "kin")).SelectMany(entry => (string[])[entry.Key, entry.Key + "s"]).Select(word => FoldedWords.HashOf(word)).ToFrozenSet();

    /// <summary>True if a word is a noun for a person.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => s_words.Contains(FoldedWords.HashOf(word));
}
