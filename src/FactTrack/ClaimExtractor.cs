namespace FactTrack;

/// <summary>Turns articles into typed claims. Start here.</summary>
/// <remarks>The whole path of an article can be read in <see cref="Annotate(Article, CancellationToken)"/> (layers 1 to 7) and <see cref="Extract(Article, CancellationToken)"/> (layer 8).</remarks>
/// <threadsafety>Immutable; one instance serves any number of threads, and should be shared. The model loads once, at first use.</threadsafety>
public sealed partial class ClaimExtractor
{
    private readonly TextAnalyzer _text;
    private readonly IParser _parser;
    private readonly EntityAnalyzer _entities;
    private readonly QuantityRecognizer _quantities;
    private readonly TimeRecognizer _times;
    private readonly ClauseFinder _clauses = new();
    private readonly AttributionFinder _attributions = new();
    private readonly ClaimBuilder _claims;
    private readonly string _lexicons;

    internal ClaimExtractor(ClaimExtractorBuilder settings)
    {
        Options = settings.Options;
        _text = new TextAnalyzer(Options.MaximumTextLength);
        _parser = settings.Parser ?? NeuralParser.Shared;
        _entities = new EntityAnalyzer(settings.EntityRecognizers);
        _lexicons = string.Concat(settings.EntityRecognizers.OfType<EntityLexicon>().Select(lexicon => $" {lexicon}"));
        _quantities = new QuantityRecognizer(settings.QuantityRecognizers);
        _times = new TimeRecognizer(settings.TimeRecognizers, Options.SouthernHemisphere);
        _claims = new ClaimBuilder(settings.ClaimDetectors, Options);
    }

    /// <summary>The extractor with default options.</summary>
    public static ClaimExtractor Default { get; } = new ClaimExtractorBuilder().Build();

    /// <summary>The options it was built with.</summary>
    public ExtractionOptions Options { get; }

    /// <summary>The versions that every result carries.</summary>
    public ExtractorVersions Versions => new(LibraryVersion.Text, $"{_parser.Version} {NameTagger.Shared.Version}", LexiconVersion.Text + _lexicons);

    /// <summary>Runs layers 1 to 7: text, syntax, entities, quantities, times, clauses, attributions.</summary>
    /// <param name="article">The article. Odd text never throws; see <see cref="Document.Warnings"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Document Annotate(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Annotate(article, out _, cancellation);
    }

    /// <summary>Runs the whole path, text to claims.</summary>
    /// <param name="article">The article. Odd text never throws; see <see cref="ExtractionResult.Warnings"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ExtractionResult Extract(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        Document document = Annotate(article, out TreeIndex tree, cancellation);
        string id = article.Id ?? ContentId.Of(article);
        return new ExtractionResult
        {
            Article = article,
            ArticleId = id,
            Extractor = Versions,
            Claims = _claims.Build(document, tree, id, cancellation),
            Entities = document.Entities,
            Warnings = document.Warnings,
            Document = Options.KeepDocument ? document : null,
        };
    }

    /// <summary>Runs the whole path over a text without any other knowledge.</summary>
    /// <param name="text">The article's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExtractionResult Extract(string text) => Extract(new Article(text));

    private Document Annotate(Article article, out TreeIndex tree, CancellationToken cancellation)
    {
        var warnings = new List<DocumentWarning>();
        TextLayer text = _text.Read(article, warnings, cancellation);
        SyntaxTable syntax = _parser.Parse(text.Tokens.Forms, text.SentenceStarts(), cancellation);
        if (_parser is NeuralParser) SentencePiece.Warn(text, warnings);
        tree = new TreeIndex(syntax);
        EntityLayer entities = _entities.Analyze(article, text, syntax, tree, cancellation);
        ValueList<Quantity> quantities = _quantities.Recognize(article, text, syntax, tree, warnings, cancellation);
        ValueList<TimeExpression> times = _times.Recognize(article, text, syntax, tree, cancellation);
        ValueList<Clause> clauses = _clauses.Find(article, text, syntax, tree, entities, quantities, times, cancellation);
        AttributionLayer attributions = _attributions.Find(article, text, syntax, tree, entities, clauses, cancellation, times);
        warnings.AddRange(attributions.Warnings());
        return new Document(article, text, syntax, warnings.ToValueList())
        {
            EntityLayer = entities,
            Quantities = quantities,
            Times = times,
            Clauses = clauses,
            AttributionLayer = attributions,
        };
    }
}
