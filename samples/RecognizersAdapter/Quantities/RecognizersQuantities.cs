using FactTrack;

namespace RecognizersAdapter;

/// <summary>Amounts from Microsoft.Recognizers.Text.</summary>
public sealed class RecognizersQuantities : IQuantityRecognizer
{
    // Only where times stand is asked for here, not which day they are.
    private static readonly DateTime s_anyDay = new(2000, 1, 1);

    /// <inheritdoc/>
    public IEnumerable<Quantity> Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
    {
        foreach ((string text, TextSource source) in article.Texts())
        {
            var times = RecognizersText.Times(text, article.Published() ?? s_anyDay).Select(time => time.SpanIn(text, source)).OfType<TextSpan>().ToList();
            var amounts = RecognizersText.Amounts(text).Select(result => result.SpanIn(text, source) is { } span ? AmountReader.Read(result, span) : null).OfType<Amount>().ToList();
            foreach (Amount amount in Overlaps.Reduce(amounts, times))
                if (tokens.RangeOf(amount.Span) is { Length: > 0 } range) yield return ToQuantity(amount, range, article, tokens, syntax);
        }
    }

    private static Quantity ToQuantity(Amount amount, TokenRange range, Article article, TokenTable tokens, SyntaxTable syntax)
    {
        decimal parts = amount.Measure?.Parts ?? 1;
        return new Quantity
        {
            Words = new TextPart([amount.Span], article.Text, article.Title),
            Tokens = range,
            Value = amount.Value / parts,
            Range = amount.Range is { } ends ? new QuantityRange(ends.Minimum / parts, ends.Maximum / parts) : null,
            Unit = amount.Measure?.Unit,
            CountOf = amount.Measure is null ? CountedNouns.Find(range, article, tokens, syntax) : null,
            Approximation = amount.Approximation,
            IsOrdinal = amount.IsOrdinal,
        };
    }
}
