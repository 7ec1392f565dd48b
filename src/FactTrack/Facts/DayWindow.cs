namespace FactTrack;

/// <summary>Days to look at, both ends included; all days where they are null.</summary>
/// <param name="From">The first day (<see cref="DateOnly.DayNumber"/>), or null.</param>
/// <param name="To">The last day, or null.</param>
public readonly record struct DayWindow(int? From, int? To)
{
    /// <summary>All days.</summary>
    public static DayWindow All => default;

    /// <summary>The days around a day; all days if there is none.</summary>
    /// <param name="day">The day, or null.</param>
    /// <param name="days">How many days before and after it.</param>
    public static DayWindow Around(int? day, int days) => new(day - days, day + days);

    /// <summary>True for a day in the window, and for no day.</summary>
    /// <param name="day">The day, or null.</param>
    public bool Holds(int? day) => day is not { } d || ((From is not { } from || d >= from) && (To is not { } to || d <= to));
}
