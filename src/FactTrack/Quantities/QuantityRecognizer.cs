namespace FactTrack;

/// <summary>Layer 4: amounts.</summary>
/// <remarks>
/// The number, its unit and its approximators are read from the words, by a small grammar in one pass from left to
/// right; the tree is asked only for what is counted and changed. Dates and times of day are left to layer 5.
/// </remarks>
internal sealed class QuantityRecognizer(Placed<IQuantityRecognizer>[] recognizers)
{
    /// <summary>The user's recognizers, in front of the built-in one and behind it.</summary>
    public Placed<IQuantityRecognizer>[] Recognizers { get; } = recognizers;

    /// <summary>Finds amounts, in the order of the text, without overlap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its tokens and sentences.</param>
    /// <param name="syntax">Their tags and heads.</param>
    /// <param name="tree">The trees read downwards.</param>
    /// <param name="warnings">Gets a warning of the first number that is too large for a value; null for none.</param>
    /// <param name="cancellation">Stops long work.</param>
    public ValueList<Quantity> Recognize(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, List<DocumentWarning>? warnings = null, CancellationToken cancellation = default)
    {
        List<Quantity> found = [];
        var currencies = new CurrencyResolver(article, text, syntax, tree, cancellation);
        var reading = new QuantityReading(new PartMaker(article, text.Tokens), new AmountReader(currencies), new VagueAmountReader(currencies), found);
        foreach (Sentence sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            reading.Read(new SentenceView(text.Tokens, syntax, tree, sentence.Tokens));
        }

        if (found.Find(q => q is { Value: null, Range: null, Score: null, Approximation: not Approximation.Vague }) is { } large)
            warnings?.Add(new DocumentWarning(WarningKind.NumberTooLarge, "A number has more digits than a decimal holds; its amount has no value. The first one is given.", large.Words.Extent));
        if (Recognizers.Length == 0) return found.ToValueList();
        var merge = new RecognizerMerge<Quantity>(text.Tokens.Count, quantity => quantity.Tokens);
        foreach (Placed<IQuantityRecognizer> user in Recognizers) merge.Add(user.Recognizer.Recognize(article, text.Tokens, syntax), user.Order, WithHead);
        return merge.With(found);

        Quantity WithHead(Quantity quantity) => quantity with { Head = new SentenceView(text.Tokens, syntax, tree, quantity.Tokens).TopOf(quantity.Tokens) };
    }
}
