namespace FactTrack;

/// <summary>A <see cref="TextBlock"/> in JSON.</summary>
internal sealed record BlockJson
{
    public required BlockKind Kind { get; init; }

    public required (int Start, int End) Span { get; init; }

    public TextSource? In { get; init; }

    /// <summary>Indices of its sentences, half-open.</summary>
    public required (int Start, int End) Sentences { get; init; }

    public static BlockJson Of(TextBlock block) => new()
    {
        Kind = block.Kind,
        Span = (block.Span.Start, block.Span.End),
        In = block.Span.Source == TextSource.Title ? TextSource.Title : null,
        Sentences = (block.FirstSentence, block.EndSentence),
    };
}
