namespace FactTrack.Accuracy;

/// <summary>An article with its hand-made attributions.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Text">The text.</param>
/// <param name="Gold">The attributions.</param>
internal sealed record PolnearArticle(string Name, string Text, List<GoldAttribution> Gold);
