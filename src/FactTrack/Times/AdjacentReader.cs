namespace FactTrack;

/// <summary>Reads the unit beside a day: "the day before yesterday", "the week after Christmas", and "the day before" from the day that was told last.</summary>
internal static class AdjacentReader
{
    /// <summary>Reads such a time that begins at its unit, behind "the", or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (!view.Is(at - 1, "the") || TimeUnit.At(view, at) is not { IsClock: false } unit || view.IsPlural(at)) return null;
        bool before = TimeWords.Earlier.Contains(view[at + 1]), after = TimeWords.Later.Contains(view[at + 1]);
        if (!before && !after) return null;
        int shift = before ? -1 : 1, dateAt = view.Is(at + 2, "the") ? at + 3 : at + 2;
        if ((DateReader.Read(scope, dateAt) ?? DayReader.Read(scope, dateAt) ?? HolidayReader.Read(scope, dateAt)) is { } date)
        {
            TimeValue value = date.Day is { } day && unit.Shift(day, shift) is { } moved ? unit.Around(moved) : new TimeValue(unit.Unknown, null);
            return date.IsDay ? new TimeReading(at, date.Tokens.End, TimexType.Date, value) : null;
        }

        // "the day before the vote" hangs on an event, whose day is not known.
        if (view.Range.Contains(at + 2) && view.Upos(at + 2) != Upos.Punct) return null;
        return new TimeReading(at, at + 2, TimexType.Date, scope.ToldFor(unit) is { } told && unit.Shift(told, shift) is { } beside ? unit.Around(beside) : new TimeValue(unit.Unknown, null));
    }
}
