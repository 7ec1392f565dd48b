using System.Diagnostics.CodeAnalysis;

namespace FactTrack;

/// <summary>A <see cref="Quotation"/> in JSON.</summary>
internal sealed record QuotationJson : PartJson
{
    public QuotationJson()
    {
    }

    [SetsRequiredMembers]
    public QuotationJson(Quotation quotation)
        : base(quotation.Words) => (IsClosed, Depth) = (quotation.IsClosed, quotation.Depth);

    public required bool IsClosed { get; init; }

    public required int Depth { get; init; }
}
