using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="Source"/> in JSON; without text and spans where the article names none.</summary>
internal sealed record SourceJson
{
    public string? Text { get; init; }

    public (int Start, int End)[]? Spans { get; init; }

    public TextSource[]? In { get; init; }

    public PartJson? Antecedent { get; init; }

    public required SourceType Type { get; init; }

    public EntityReference? Entity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAnonymous { get; init; }

    public PartJson? Medium { get; init; }

    public PartJson? OnBehalfOf { get; init; }

    public int? Count { get; init; }

    public static SourceJson Of(Source source)
    {
        PartJson? words = PartJson.Of(source.Words);
        return new()
        {
            Text = words?.Text,
            Spans = words?.Spans,
            In = words?.In,
            Antecedent = PartJson.Of(source.Antecedent),
            Type = source.Type,
            Entity = EntityReference.Of(source.Entity),
            IsAnonymous = source.IsAnonymous,
            Medium = PartJson.Of(source.Medium),
            OnBehalfOf = PartJson.Of(source.OnBehalfOf),
            Count = source.Count,
        };
    }

    public Source ToSource(JsonReading reading)
    {
        if (Text is null != Spans is null) throw new JsonException("A source has both text and spans, or neither.");
        return new()
        {
            Words = Text is null ? null : new PartJson { Text = Text, Spans = Spans!, In = In }.ToPart(reading),
            Antecedent = Antecedent?.ToPart(reading),
            Type = Type,
            Entity = reading.Find(Entity),
            IsAnonymous = IsAnonymous,
            Medium = Medium?.ToPart(reading),
            OnBehalfOf = OnBehalfOf?.ToPart(reading),
            Count = Count,
        };
    }
}
