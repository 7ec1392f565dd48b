using System.Globalization;
using System.Text.Json;

namespace FactTrack;

/// <summary>A <see cref="TimeInterval"/> in JSON: half-open, an open end left out.</summary>
internal sealed record IntervalJson
{
    private const string Day = "yyyy-MM-dd";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    public string? Start { get; init; }

    public string? End { get; init; }

    public static IntervalJson? Of(TimeInterval? interval) =>
        interval is { } known ? new() { Start = Format(known.Start), End = Format(known.End) } : null;

    public TimeInterval ToInterval() => new(Parse(Start), Parse(End));

    private static string? Format(DateTime? moment) =>
        moment?.ToString(moment.Value.TimeOfDay == TimeSpan.Zero ? Day : Moment, CultureInfo.InvariantCulture);

    private static DateTime? Parse(string? text)
    {
        if (text is null) return null;
        return DateTime.TryParseExact(text, [Day, Moment], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment)
            ? moment
            : throw new JsonException($"\"{text}\" is no day or moment.");
    }
}
