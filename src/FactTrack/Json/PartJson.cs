using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="TextPart"/> in JSON.</summary>
internal record PartJson
{
    public PartJson()
    {
    }

    [SetsRequiredMembers]
    public PartJson(TextPart part)
    {
        ValueList<TextSpan> spans = part.Spans;
        Text = part.ToString();
        Spans = new (int, int)[spans.Count];
        bool inTitle = false;
        for (int i = 0; i < spans.Count; i++)
        {
            Spans[i] = (spans[i].Start, spans[i].End);
            inTitle |= spans[i].Source == TextSource.Title;
        }

        In = inTitle ? [.. spans.Select(span => span.Source)] : null;
    }

    [JsonPropertyOrder(-1)]
    public required string Text { get; init; }

    [JsonPropertyOrder(-1)]
    public required (int Start, int End)[] Spans { get; init; }

    /// <summary>Null where all spans are in the body.</summary>
    [JsonPropertyOrder(-1)]
    public TextSource[]? In { get; init; }

    [return: NotNullIfNotNull(nameof(part))]
    public static PartJson? Of(TextPart? part) => part is null ? null : new PartJson(part);

    public TextPart ToPart(JsonReading reading)
    {
        if (In is { Length: > 1 } && In.Length != Spans.Length) throw new JsonException("A part names one text for all spans or one a span.");
        return new TextPart(Spans.Select((s, i) => new TextSpan(s.Start, s.End, SourceOf(i))).ToValueList(), reading.Body, reading.Title);
    }

    private TextSource SourceOf(int span) => In switch
    {
        null or [] => TextSource.Body,
        [var all] => all,
        var each => each[span],
    };
}
