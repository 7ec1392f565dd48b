namespace FactTrack;

/// <summary>What times of a sentence are read against: its words, the day of publication, and the day told last.</summary>
/// <param name="View">The sentence.</param>
/// <param name="Today">The day of publication, or null where it is not known.</param>
/// <param name="Moment">The local moment of publication, where it is known.</param>
/// <param name="Told">The interval of the date that the article told last, or null.</param>
/// <param name="Southern">True if seasons are those of the southern hemisphere.</param>
internal readonly record struct TimeScope(SentenceView View, DateOnly? Today, DateTime? Moment, TimeInterval? Told, bool Southern)
{
    /// <summary>The calendar meaning of a token, or null.</summary>
    public CalendarWord? Word(int at) => CalendarWords.Find(View[at]);

    /// <summary>The calendar meaning of a token if it is of a kind, or null.</summary>
    public CalendarWord? Word(int at, CalendarWordKind kind) => CalendarWords.Find(View[at], kind);

    /// <summary>The first day of the date that the article told last, if that date is no longer than the unit by which it is moved.</summary>
    public DateOnly? ToldFor(TimeUnit unit)
    {
        if (Told is not { Start: { } start, End: { } end }) return null;
        int longest = unit.Code switch { "Y" => 366 * unit.Count, "M" => 31 * unit.Count, "W" => 7, _ => 1 };
        return end - start <= TimeSpan.FromDays(longest) ? DateOnly.FromDateTime(start) : null;
    }

    /// <summary>Past or future, by the tense around a token.</summary>
    public TimeDirection DirectionOf(int at) => TenseReader.DirectionOf(View, at);

    /// <summary>The year of a month and day that stand without one: the last one or the next one, by tense.</summary>
    /// <param name="at">A token of the date.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31; 1 for a whole month.</param>
    public int? YearOf(int at, int month, int day)
    {
        if (Today is not { } today) return null;
        if (TenseReader.Find(View, at) is null && day > 1) return Nearest(today, month, day);
        int order = ((month * 32) + day).CompareTo((today.Month * 32) + today.Day);
        return DirectionOf(at) == TimeDirection.Past ? (order > 0 ? today.Year - 1 : today.Year) : order < 0 ? today.Year + 1 : today.Year;
    }

    /// <summary>The year in which a day lies nearest to another.</summary>
    private static int Nearest(DateOnly today, int month, int day)
    {
        int difference = ((month - today.Month) * 31) + day - today.Day;
        return difference > 186 ? today.Year - 1 : difference < -186 ? today.Year + 1 : today.Year;
    }
}
