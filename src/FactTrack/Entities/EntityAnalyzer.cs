namespace FactTrack;

/// <summary>Layer 3: names, their entities, and the pronouns and descriptions that stand for them.</summary>
internal sealed class EntityAnalyzer(IEntityRecognizer[] recognizers)
{
    private readonly NameRecognizer _names = new(recognizers);
    private readonly MentionFinder _mentions = new();
    private readonly EntityLinker _linker = new();
    private readonly CoreferenceResolver _coreference = new();

    /// <summary>The user's recognizers, which win over the built-in one.</summary>
    public IEntityRecognizer[] Recognizers { get; } = recognizers;

    /// <summary>Finds entities and mentions.</summary>
    public EntityLayer Analyze(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation)
    {
        if (text.Tokens.Count == 0) return EntityLayer.Empty;
        var annotated = new AnnotatedText(article, text, syntax, tree);
        annotated.SetNames(NameTagger.Shared.Tag(annotated, cancellation));
        var entities = new EntityTable();
        List<NameSpan> names = _names.Find(annotated, cancellation);
        List<MentionDraft> mentions = _mentions.Find(annotated, names, cancellation);
        _linker.Link(annotated, mentions, entities, cancellation);
        _coreference.Resolve(annotated, mentions, entities, cancellation);
        return EntityLayerBuilder.Build(annotated, mentions, entities, cancellation);
    }
}
