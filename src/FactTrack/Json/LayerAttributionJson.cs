using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>An <see cref="Attribution"/> of layer 7 in JSON: source, cue and content as arrays of spans.</summary>
internal sealed record LayerAttributionJson
{
    public required (int Start, int End)[] Source { get; init; }

    public required (int Start, int End)[] Cue { get; init; }

    public required (int Start, int End)[] Content { get; init; }

    public TextSource? In { get; init; }

    public required AttributionKind Kind { get; init; }

    public required Stance Stance { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Polarity Polarity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Certainty Certainty { get; init; }

    public required SourceType SourceType { get; init; }

    public EntityReference? Entity { get; init; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }

    public static LayerAttributionJson Of(Attribution attribution) => new()
    {
        Source = PartJson.Of(attribution.Source.Words)?.Spans ?? [],
        Cue = new PartJson(attribution.Cue).Spans,
        Content = new PartJson(attribution.Content).Spans,
        In = attribution.Cue.Spans[0].Source == TextSource.Title ? TextSource.Title : null,
        Kind = attribution.Kind,
        Stance = attribution.Stance,
        Polarity = attribution.Polarity,
        Certainty = attribution.Certainty,
        SourceType = attribution.Source.Type,
        Entity = EntityReference.Of(attribution.Source.Entity),
        Confidence = ConfidenceJson.Round(attribution.Confidence),
        Rule = attribution.Rule,
    };
}
