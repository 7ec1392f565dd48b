namespace FactTrack.Accuracy;

/// <summary>A syntactic word at its place in a raw text.</summary>
/// <param name="Place">Its characters; those of its whole token where that holds several words.</param>
/// <param name="IsMultiword">True if its token holds several words ("don't").</param>
/// <param name="Form">As written.</param>
/// <param name="Head">Index of its head in the text's words, or -1 for a root.</param>
internal sealed record RawWord(RawSpan Place, bool IsMultiword, string Form, string Upos, int Head, string Relation);

/// <summary>Characters [Start, End) of a text, white space not counted.</summary>
internal readonly record struct RawSpan(int Start, int End);
