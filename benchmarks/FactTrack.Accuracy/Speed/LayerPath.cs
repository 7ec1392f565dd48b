namespace FactTrack.Accuracy;

/// <summary>The path of <see cref="ClaimExtractor"/> with a stop after each layer.</summary>
internal sealed class LayerPath
{
    private readonly TextAnalyzer _text = new(int.MaxValue);
    private readonly EntityAnalyzer _entities = new([]);
    private readonly QuantityRecognizer _quantities = new([]);
    private readonly TimeRecognizer _times = new([], southern: false);
    private readonly ClauseFinder _clauses = new();
    private readonly AttributionFinder _attributions = new();
    private readonly ClaimBuilder _claims = new([], new ExtractionOptions());

    /// <summary>The layers, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["text", "syntax", "entities", "quantities", "times", "clauses", "attributions", "claims"];

    /// <summary>Runs all layers over an article and calls back after each.</summary>
    /// <param name="article">The article.</param>
    /// <param name="after">Gets the place of the layer in <see cref="Names"/>.</param>
    public LayerResults Run(Article article, Action<int>? after = null)
    {
        TextLayer text = Text(article);
        after?.Invoke(0);
        SyntaxTable syntax = Syntax(text);
        var tree = new TreeIndex(syntax);
        after?.Invoke(1);
        EntityLayer entities = Entities(article, text, syntax, tree);
        after?.Invoke(2);
        ValueList<Quantity> quantities = Quantities(article, text, syntax, tree);
        after?.Invoke(3);
        ValueList<TimeExpression> times = Times(article, text, syntax, tree);
        after?.Invoke(4);
        ValueList<Clause> clauses = Clauses(article, text, syntax, tree, entities, quantities, times);
        after?.Invoke(5);
        AttributionLayer attributions = Attributions(article, text, syntax, tree, entities, clauses, times);
        after?.Invoke(6);
        var document = new Document(article, text, syntax, [])
        {
            EntityLayer = entities,
            Quantities = quantities,
            Times = times,
            Clauses = clauses,
            AttributionLayer = attributions,
        };
        ValueList<Claim> claims = Claims(document, tree);
        after?.Invoke(7);
        return new LayerResults(article, text, syntax, tree, document, claims);
    }

    public TextLayer Text(Article article, CancellationToken cancellation = default) => _text.Read(article, [], cancellation);

    public SyntaxTable Syntax(TextLayer text, CancellationToken cancellation = default) => NeuralParser.Shared.Parse(text.Tokens.Forms, text.SentenceStarts(), cancellation);

    public EntityLayer Entities(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation = default) =>
        _entities.Analyze(article, text, syntax, tree, cancellation);

    public ValueList<Quantity> Quantities(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation = default) =>
        _quantities.Recognize(article, text, syntax, tree, cancellation: cancellation);

    public ValueList<TimeExpression> Times(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation = default) =>
        _times.Recognize(article, text, syntax, tree, cancellation);

    public ValueList<Clause> Clauses(
        Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Quantity> quantities,
        ValueList<TimeExpression> times, CancellationToken cancellation = default) =>
        _clauses.Find(article, text, syntax, tree, entities, quantities, times, cancellation);

    public AttributionLayer Attributions(
        Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Clause> clauses,
        ValueList<TimeExpression> times, CancellationToken cancellation = default) =>
        _attributions.Find(article, text, syntax, tree, entities, clauses, cancellation, times);

    public ValueList<Claim> Claims(Document document, TreeIndex tree, CancellationToken cancellation = default) => _claims.Build(document, tree, "speed", cancellation);
}
