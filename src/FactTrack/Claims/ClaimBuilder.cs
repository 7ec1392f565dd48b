namespace FactTrack;

/// <summary>Layer 8: typed claims.</summary>
internal sealed class ClaimBuilder(IClaimDetector[] detectors, ExtractionOptions options)
{
    /// <summary>The user's detectors.</summary>
    public IClaimDetector[] Detectors { get; } = detectors;

    /// <summary>The options.</summary>
    public ExtractionOptions Options { get; } = options;

    /// <summary>Builds the claims of a document, in the order of the text.</summary>
    public ValueList<Claim> Build(Document document, TreeIndex tree, string articleId, CancellationToken cancellation) => [];
}
