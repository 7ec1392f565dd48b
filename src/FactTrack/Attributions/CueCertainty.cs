
namespace FactTrack;

/// <summary>How certain a content is in its source's view, by the cue (FactBank); the words of <c>cue-certainty.lex</c>.</summary>
internal static class CueCertainty
{
    private static readonly Dictionary<string, Certainty> s_words =
        Lexicon.BuiltIn("cue-certainty").Entries.ToDictionary(e => e.Key, e => e.Read<Certainty>("certainty"), StringComparer.Ordinal);

    /// <summary>The certainty that a cue gives its content.</summary>
    /// <param name="input">The document.</param>
    /// <param name="draft">The attribution.</param>
    public static Certainty Of(AttributionInput input, Draft draft)
    {
        if (draft.Polarity == Polarity.Negative || input.Child(draft.CueHead, c => input.Syntax.XposOf(c) == "MD") >= 0) return Certainty.Unknown;
        if (draft.Kind is AttributionKind.Attitude or AttributionKind.Order) return Certainty.Unknown;
        if (s_words.TryGetValue(input.Lemma(draft.CueHead), out Certainty certainty) || s_words.TryGetValue(input.Lower(draft.CueHead), out certainty)) return certainty;
        return draft.Kind is AttributionKind.Belief or AttributionKind.Impression ? Certainty.Probable : Certainty.Certain;
    }
}
