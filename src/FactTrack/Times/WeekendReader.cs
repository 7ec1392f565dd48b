namespace FactTrack;

/// <summary>Reads "the weekend": the last one or the next one, by tense; the present one on its days.</summary>
internal static class WeekendReader
{
    /// <summary>Reads a weekend that begins at a token, behind "the", or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (scope.Word(at) is not { Kind: CalendarWordKind.Weekend } || view.IsPlural(at) || !view.Is(at - 1, "the") || view.IsNoun(at + 1) || view.Is(at + 1, "of")) return null;
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Date, new TimeValue("XXXX-WXX-WE", null));
        bool later = scope.DirectionOf(at) == TimeDirection.Future || Calendar.Weekday(today) >= 6 || TenseReader.Find(view, at) is null;
        return new TimeReading(at, at + 1, TimexType.Date, Calendar.Weekend(later ? today : today.AddDays(-7)));
    }
}
