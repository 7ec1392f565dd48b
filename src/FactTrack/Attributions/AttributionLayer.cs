namespace FactTrack;

/// <summary>What layer 7 found: quotations, and attributions with their chains linked.</summary>
/// <param name="Attributions">In the order of their cues.</param>
/// <param name="Quotations">In the order of their first word.</param>
/// <param name="UnresolvedContents">Token ranges in reach of a cue or inside a quotation whose source was not found.</param>
internal sealed record AttributionLayer(
    ValueList<Attribution> Attributions, ValueList<Quotation> Quotations, ValueList<TokenRange> UnresolvedContents)
{
    public static AttributionLayer Empty { get; } = new([], [], []);

    /// <summary>Token ranges that a source is said not to give ("did not say that ...", "refused to say whether ..."): nobody claims them.</summary>
    public ValueList<TokenRange> WithheldContents { get; init; } = [];

    /// <summary>A warning for each quotation that was opened and never closed.</summary>
    public IEnumerable<DocumentWarning> Warnings() => Quotations.Where(q => !q.IsClosed).Select(q => new DocumentWarning(
        WarningKind.UnbalancedQuotation,
        "A quotation mark is opened and never closed; the quotation was ended with its paragraph. Check the mark.",
        q.Words.Spans[0]));
}
