namespace FactTrack.Training;

/// <summary>A window of tokens with their features and gold tags.</summary>
/// <param name="Features">For each token its features as <see cref="NameFeatures"/> makes them, later their rows.</param>
/// <param name="Tags">Their gold tags.</param>
/// <param name="IsSeen">True where the parser was trained on the gold names of this text, so that what it says of them is too good.</param>
internal sealed record NameExample(uint[][] Features, byte[] Tags, bool IsSeen);
