namespace FactTrack;

/// <summary>An <see cref="ExtractionResult"/> in JSON.</summary>
internal sealed partial record ArticleJson
{
    /// <summary>The version of the contract that this library writes and reads.</summary>
    public const int CurrentSchema = 1;

    public required int SchemaVersion { get; init; }

    public required ExtractorVersions Extractor { get; init; }

    public required string Id { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public bool? Pretokenized { get; init; }

    public KeyValuePair<string, string>[]? Metadata { get; init; }

    public required WarningJson[] Warnings { get; init; }

    public ClaimJson[]? Claims { get; init; }

    public required EntityJson[] Entities { get; init; }

    public MentionJson[]? Mentions { get; init; }

    public BlockJson[]? Blocks { get; init; }

    public SentenceJson[]? Sentences { get; init; }

    public QuantityJson[]? Quantities { get; init; }

    public TimeJson[]? Times { get; init; }

    public ClauseJson[]? Clauses { get; init; }

    public LayerAttributionJson[]? Attributions { get; init; }

    public QuotationJson[]? Quotations { get; init; }
}
