namespace FactTrack;

/// <summary>A <see cref="Sentence"/> with its tokens in JSON.</summary>
internal sealed record SentenceJson
{
    public required (int Start, int End) Span { get; init; }

    public TextSource? In { get; init; }

    public required int Block { get; init; }

    public required TokenJson[] Tokens { get; init; }

    public static SentenceJson Of(Sentence sentence, Document document) => new()
    {
        Span = (sentence.Span.Start, sentence.Span.End),
        In = sentence.Span.Source == TextSource.Title ? TextSource.Title : null,
        Block = sentence.Block,
        Tokens = [.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Select(t => TokenJson.Of(t, sentence, document))],
    };
}
