namespace FactTrack.Tests;

/// <summary>Stands at one stage of an extraction and calls back when it is reached.</summary>
internal sealed class Halfway(Action<CancellationToken> reached) : IParser, IEntityRecognizer, IQuantityRecognizer, ITimeRecognizer, IClaimDetector
{
    public string Version => "halfway";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        reached(cancellation);
        return NeuralParser.Shared.Parse(forms, sentenceStarts, CancellationToken.None);
    }

    public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences)
    {
        reached(CancellationToken.None);
        return [];
    }

    IEnumerable<Quantity> IQuantityRecognizer.Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
    {
        reached(CancellationToken.None);
        return [];
    }

    IEnumerable<TimeExpression> ITimeRecognizer.Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
    {
        reached(CancellationToken.None);
        return [];
    }

    public IEnumerable<Claim> Detect(Document document, ValueList<Claim> claims)
    {
        reached(CancellationToken.None);
        return [];
    }
}
