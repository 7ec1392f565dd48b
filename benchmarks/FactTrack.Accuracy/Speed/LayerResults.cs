namespace FactTrack.Accuracy;

/// <summary>What each layer made of an article.</summary>
internal sealed record LayerResults(
    Article Article, TextLayer Text, SyntaxTable Syntax, TreeIndex Tree, Document Document, ValueList<Claim> Claims);
