namespace FactTrack;

/// <summary>What every layer found in an article. Tokens and trees are parallel arrays; their views are made on demand.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Document
{
    private EnhancedGraph? _graph;

    internal Document(Article article, TextLayer text, SyntaxTable syntax, ValueList<DocumentWarning> warnings)
    {
        (Article, Text, Syntax, Warnings) = (article, text, syntax, warnings);
        Parts = new PartMaker(article, text.Tokens);
    }

    internal TextLayer Text { get; }

    internal PartMaker Parts { get; }

    internal EntityLayer EntityLayer { get; init; } = EntityLayer.Empty;

    internal AttributionLayer AttributionLayer { get; init; } = AttributionLayer.Empty;

    /// <summary>The article, as it was given.</summary>
    public Article Article { get; }

    /// <summary>1: the blocks of title and body, in order, the title first.</summary>
    public ValueList<TextBlock> Blocks => Text.Blocks;

    /// <summary>1: the sentences, in order.</summary>
    public ValueList<Sentence> Sentences => Text.Sentences;

    /// <summary>1: the tokens, in order.</summary>
    public TokenTable Tokens => Text.Tokens;

    /// <summary>2: tags, lemmas and trees of the tokens.</summary>
    public SyntaxTable Syntax { get; }

    /// <summary>2: the trees with what their words share and leave out. Made when it is first asked for, and kept.</summary>
    public EnhancedGraph EnhancedGraph => LazyInitializer.EnsureInitialized(ref _graph, () => new EnhancedGraph(Syntax, Tokens.Forms));

    /// <summary>3: who and what the article speaks of.</summary>
    public ValueList<Entity> Entities => EntityLayer.Entities;

    /// <summary>3: the words that stand for them, in order.</summary>
    public ValueList<Mention> Mentions => EntityLayer.Mentions;

    /// <summary>4: the amounts, in order.</summary>
    public ValueList<Quantity> Quantities { get; internal init; } = [];

    /// <summary>5: the times, in order.</summary>
    public ValueList<TimeExpression> Times { get; internal init; } = [];

    /// <summary>6: predicates with their participants, in order.</summary>
    public ValueList<Clause> Clauses { get; internal init; } = [];

    /// <summary>7: who says so, in the order of the cues.</summary>
    public ValueList<Attribution> Attributions => AttributionLayer.Attributions;

    /// <summary>7: words between quotation marks, in order.</summary>
    public ValueList<Quotation> Quotations => AttributionLayer.Quotations;

    /// <summary>What limited the reading of this text.</summary>
    public ValueList<DocumentWarning> Warnings { get; }

    /// <summary>The words of a range of tokens.</summary>
    /// <param name="tokens">At least one token.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or out of range.</exception>
    public TextPart PartOf(TokenRange tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens.Start, nameof(tokens));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(tokens.End, tokens.Start, nameof(tokens));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tokens.End, Tokens.Count, nameof(tokens));
        return Parts.Part(tokens);
    }
}
