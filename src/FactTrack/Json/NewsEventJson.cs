using System.Globalization;

namespace FactTrack;

/// <summary>A <see cref="NewsEvent"/> in JSON.</summary>
internal sealed record NewsEventJson
{
    public required string Id { get; init; }

    public string? FirstTold { get; init; }

    public string? LastTold { get; init; }

    public required EventFigureJson Killed { get; init; }

    public required EventFigureJson Injured { get; init; }

    public required EventFigureJson Hit { get; init; }

    public required StoryJson[] Stories { get; init; }

    public required string[] Facts { get; init; }

    public static NewsEventJson Of(NewsEvent happening) => new()
    {
        Id = happening.Id, FirstTold = DayOf(happening.FirstTold), LastTold = DayOf(happening.LastTold),
        Killed = EventFigureJson.Of(happening.Figures.Killed), Injured = EventFigureJson.Of(happening.Figures.Injured), Hit = EventFigureJson.Of(happening.Figures.Hit),
        Stories = [.. happening.Stories.Select(StoryJson.Of)], Facts = [.. happening.Facts],
    };

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
