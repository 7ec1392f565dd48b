namespace FactTrack;

/// <summary>What layer 7 found: quotations, and attributions with their chains linked.</summary>
/// <param name="Attributions">In the order of their cues.</param>
/// <param name="Quotations">In the order of their first word.</param>
/// <param name="UnresolvedContents">Token ranges in reach of a cue or inside a quotation whose source was not found.</param>
internal sealed record AttributionLayer(
    ValueList<Attribution> Attributions, ValueList<Quotation> Quotations, ValueList<TokenRange> UnresolvedContents)
{
    public static AttributionLayer Empty { get; } = new([], [], []);
}
