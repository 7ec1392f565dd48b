using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>An <see cref="Attribution"/> of a claim in JSON, with those that pass it on inside.</summary>
internal sealed record AttributionJson
{
    public required SourceJson Source { get; init; }

    public required PartJson Cue { get; init; }

    public required PartJson Content { get; init; }

    public required AttributionKind Kind { get; init; }

    public required Stance Stance { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Polarity Polarity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Certainty Certainty { get; init; }

    public TimeJson? Time { get; init; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }

    /// <summary>Token indices of the document: the heads of source and cue (-1 for none), and the content.</summary>
    public required int SourceHead { get; init; }

    public required int CueHead { get; init; }

    public required (int Start, int End)[] ContentTokens { get; init; }

    public AttributionJson? ReportedBy { get; init; }

    [return: NotNullIfNotNull(nameof(attribution))]
    public static AttributionJson? Of(Attribution? attribution) => attribution is null ? null : new()
    {
        Source = SourceJson.Of(attribution.Source),
        Cue = new PartJson(attribution.Cue),
        Content = new PartJson(attribution.Content),
        Kind = attribution.Kind,
        Stance = attribution.Stance,
        Polarity = attribution.Polarity,
        Certainty = attribution.Certainty,
        Time = attribution.Time is null ? null : TimeJson.Of([attribution.Time])[0],
        Confidence = ConfidenceJson.Round(attribution.Confidence),
        Rule = attribution.Rule,
        SourceHead = attribution.SourceHead,
        CueHead = attribution.CueHead,
        ContentTokens = [.. attribution.ContentTokens.Select(r => (r.Start, r.End))],
        ReportedBy = Of(attribution.ReportedBy),
    };

    public Attribution ToAttribution(JsonReading reading) => new()
    {
        Source = Source.ToSource(reading),
        Cue = Cue.ToPart(reading),
        Content = Content.ToPart(reading),
        Kind = Kind,
        Stance = Stance,
        Polarity = Polarity,
        Certainty = Certainty,
        Time = Time?.ToTime(reading),
        Confidence = Confidence,
        Rule = Rule,
        SourceHead = SourceHead,
        CueHead = CueHead,
        ContentTokens = ContentTokens.Select(r => new TokenRange(r.Start, r.End)).ToValueList(),
        ReportedBy = ReportedBy?.ToAttribution(reading),
    };
}
