using System.Collections.Frozen;

namespace FactTrack;

/// <summary>How much a word tells of what a text is about: its rarity in English at large, in bits; the words of <c>word-weights.lex</c>.</summary>
/// <remarks>
/// The weights are data and never learned from what is tracked, so that no article changes how others are compared. "The" weighs nearly
/// nothing, "police" 4.7, a word that is not listed <see cref="Unlisted"/>. Words are compared as <see cref="FoldedWords"/> reads them.
/// </remarks>
internal static class WordWeights
{
    private static readonly FrozenDictionary<ulong, float> s_weights =
        Lexicon.BuiltIn("word-weights").Entries.ToFrozenDictionary(entry => FoldedWords.HashOf(entry.Key), entry => (float)entry.ReadDecimal("bits"));

    /// <summary>The weight of a word that the lexicon does not list: a name, or a word rarer than any that it lists.</summary>
    public const float Unlisted = 10;

    /// <summary>The weight of a word, in bits.</summary>
    /// <param name="word">One word, in any case.</param>
    public static float Of(ReadOnlySpan<char> word) => Of(FoldedWords.HashOf(word));

    /// <summary>The weight of a word, in bits.</summary>
    /// <param name="hash">Its hash by <see cref="FoldedWords"/>.</param>
    public static float Of(ulong hash) => s_weights.TryGetValue(hash, out float weight) ? weight : Unlisted;
}
