namespace FactTrack.Accuracy;

/// <summary>An article of GUM news with its attributions, nested ones too.</summary>
/// <param name="Name">The document's name.</param>
/// <param name="Text">The text.</param>
/// <param name="Gold">The attributions.</param>
internal sealed record GumArticle(string Name, string Text, List<RoleTriple> Gold);
