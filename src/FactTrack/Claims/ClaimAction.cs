namespace FactTrack;

/// <summary>What is done.</summary>
/// <param name="Lemma">The lemma, with particle or light-verb noun ("carry out", "hold call").</param>
/// <param name="Words">The words, auxiliaries included.</param>
/// <param name="Tense">The tense.</param>
/// <param name="Aspect">The aspect.</param>
/// <param name="Voice">The voice.</param>
public sealed record ClaimAction(string Lemma, TextPart Words, Tense Tense = Tense.None, Aspect Aspect = Aspect.Simple, Voice Voice = Voice.Active)
{
    /// <summary>The lemma.</summary>
    public override string ToString() => Lemma;
}
