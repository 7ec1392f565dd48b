namespace FactTrack.Accuracy;

/// <summary>A sentence and its place in its article.</summary>
/// <param name="Place">The number of the sentence.</param>
/// <param name="Text">Its tokens, separated by blanks.</param>
internal sealed record PlacedSentence(int Place, string Text);
