namespace FactTrack.Accuracy;

/// <summary>A syntactic word of the text layer, or characters that it passes over.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">One past its last.</param>
/// <param name="Token">Index of the token, or -1.</param>
/// <param name="Sentence">Its sentence.</param>
internal readonly record struct RawUnit(int Start, int End, int Token, int Sentence);
