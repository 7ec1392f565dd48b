namespace FactTrack;

/// <summary>A <see cref="DocumentWarning"/> in JSON.</summary>
internal sealed record WarningJson
{
    public required WarningKind Kind { get; init; }

    public required string Message { get; init; }

    public (int Start, int End)? Span { get; init; }

    public TextSource? In { get; init; }

    public static WarningJson Of(DocumentWarning warning) => new()
    {
        Kind = warning.Kind,
        Message = warning.Message,
        Span = warning.Span is { } span ? (span.Start, span.End) : null,
        In = warning.Span is { Source: TextSource.Title } ? TextSource.Title : null,
    };

    public DocumentWarning ToWarning() =>
        new(Kind, Message, Span is { } span ? new TextSpan(span.Start, span.End, In ?? TextSource.Body) : null);
}
