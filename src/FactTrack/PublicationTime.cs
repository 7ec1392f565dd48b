using System.Globalization;

namespace FactTrack;

/// <summary>When an article was published: a day, or a moment with its offset from UTC.</summary>
/// <remarks>The default value is 1 January of year 1.</remarks>
public readonly record struct PublicationTime
{
    private PublicationTime(DateOnly day, DateTimeOffset? moment) => (Day, Moment) = (day, moment);

    /// <summary>The day, in the offset of the moment.</summary>
    public DateOnly Day { get; }

    /// <summary>The moment, or null if only the day is known.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>A day.</summary>
    public static PublicationTime On(DateOnly day) => new(day, null);

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the days of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PublicationTime On(int year, int month, int day) => new(new DateOnly(year, month, day), null);

    /// <summary>A moment; its day is the day at its own offset.</summary>
    public static PublicationTime At(DateTimeOffset moment) => new(DateOnly.FromDateTime(moment.DateTime), moment);

    /// <summary>Reads <c>2025-08-13</c> or an ISO 8601 moment with an offset or Z.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="time">The result, or default.</param>
    public static bool TryParse(string? text, out PublicationTime time)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            time = On(day);
            return true;
        }

        if (text is { Length: > 10 } && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
        {
            time = At(moment);
            return true;
        }

        time = default;
        return false;
    }

    /// <summary>ISO 8601.</summary>
    public override string ToString() => Moment is { } moment
        ? moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
