namespace FactTrack;

/// <summary>What a quantity counts.</summary>
/// <param name="Lemma">The lemma of the noun, with modifiers that make it another thing ("construction worker").</param>
/// <param name="Words">Its words in the article.</param>
public sealed record CountedNoun(string Lemma, TextPart Words);
