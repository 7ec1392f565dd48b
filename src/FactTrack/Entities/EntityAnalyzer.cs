namespace FactTrack;

/// <summary>Layer 3: names, their entities, and the pronouns and descriptions that stand for them.</summary>
internal sealed class EntityAnalyzer(IEntityRecognizer[] recognizers)
{
    /// <summary>The user's recognizers, which win over the built-in one.</summary>
    public IEntityRecognizer[] Recognizers { get; } = recognizers;

    /// <summary>Finds entities and mentions.</summary>
    public EntityLayer Analyze(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation) =>
        EntityLayer.Empty;
}
