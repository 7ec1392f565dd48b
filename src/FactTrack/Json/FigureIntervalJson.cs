using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="FigureInterval"/> in JSON: an open end is left out.</summary>
internal sealed record FigureIntervalJson
{
    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ExcludesMinimum { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ExcludesMaximum { get; init; }

    public static FigureIntervalJson? Of(FigureInterval? interval) => interval is not { } known ? null
        : new() { Minimum = known.Minimum, Maximum = known.Maximum, ExcludesMinimum = known.ExcludesMinimum, ExcludesMaximum = known.ExcludesMaximum };
}
