namespace FactTrack;

/// <summary>A predicate's words with their tense, aspect and voice.</summary>
/// <param name="Lemma">The lemma with a particle.</param>
/// <param name="Tokens">The words: auxiliaries, negation, verb, particle.</param>
/// <param name="Tense">The tense.</param>
/// <param name="Aspect">The aspect.</param>
/// <param name="Voice">The voice.</param>
/// <param name="Modal">The modal, or -1.</param>
internal readonly record struct VerbGroup(string Lemma, List<int> Tokens, Tense Tense, Aspect Aspect, Voice Voice, int Modal);
