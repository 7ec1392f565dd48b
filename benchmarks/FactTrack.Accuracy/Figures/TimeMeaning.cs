using System.Globalization;
using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>One meaning that an expected time may have: an interval, a length, or none that can be told.</summary>
/// <param name="Start">The first moment, null if open.</param>
/// <param name="End">One past the last moment; the first moment of the last unit where both ends are given, null if open.</param>
/// <param name="Seconds">The length, or null.</param>
/// <param name="IsPoint">True where an open interval is told from one day, which may be in it or not.</param>
internal sealed record TimeMeaning(DateTime? Start, DateTime? End, double? Seconds, bool IsPoint)
{
    /// <summary>The meanings of a result; several where past and future are both possible.</summary>
    public static IEnumerable<TimeMeaning> Of(RecognizerCase.Result expected) => expected.Resolution.GetProperty("values").EnumerateArray().Select(Of);

    /// <summary>True if a time means the same.</summary>
    /// <param name="time">The time.</param>
    /// <param name="strict">False to let two conventions pass that differ by design. Ranges include their last unit here ("2014 to 2018" ends
    /// with 2018) and exclude it there. A day told by weeks, months or years ("two months ago") is one such unit here, as TIMEX3 has it,
    /// and one day there: it must lie in that very unit.</param>
    public bool Fits(TimeExpression time, bool strict)
    {
        if (!strict && IsDay && IsUnitOf(time)) return true;
        if (Seconds is { } length) return time.Type == TimexType.Duration && TimexLength.Seconds(time.Value) is { } seconds && Math.Abs(seconds - length) < 1;
        if (Start is null && End is null) return time.Interval is null && time.Type == TimexType.Date;
        if (time.Interval is not { } interval) return false;
        if (Start is not null && End is not null) return Start == interval.Start && (End == interval.End || (!strict && IsLastUnit(time, End.Value)));
        return time.Relation switch
        {
            TimeRelation.After => End is null && (Start == interval.End || (IsPoint && Start == interval.Start)),
            TimeRelation.Since => End is null && Start == interval.Start,
            TimeRelation.Before => Start is null && (End == interval.Start || (IsPoint && End == interval.End)),
            TimeRelation.Until => Start is null && (End == interval.End || (IsPoint && End == interval.Start)),
            _ => Start == interval.Start && End == interval.End,
        };
    }

    private bool IsDay => Start is { } start && End == start.AddDays(1);

    /// <summary>True for a week, a month or a year, told by a number of them, that holds the day.</summary>
    private bool IsUnitOf(TimeExpression time) =>
        time.Type == TimexType.Date && time.Interval is { Start: { } first, End: { } last } && first <= Start && Start < last
        && time.Value.Length switch { 8 => time.Value[4..6] == "-W", 7 => time.Value[4] == '-', 4 => true, _ => false } && OfNumber(time);

    private static bool OfNumber(TimeExpression time) =>
        time.Words.ToString().Split(' ')[0] is var first && (char.IsAsciiDigit(first[0]) || NumberWords.Find(first) is not null || first is "a" or "an");

    /// <summary>True if the last unit of a range ("2018" of "2014/2018") begins at a moment.</summary>
    private static bool IsLastUnit(TimeExpression time, DateTime end)
    {
        int slash = time.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return false;
        string last = time.Value[(slash + 1)..];
        return last.Length switch
        {
            4 => int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && end == new DateTime(year, 1, 1),
            7 => DateTime.TryParseExact(last, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime month)
                ? end == month
                : time.Interval?.End is { } next && end == next.AddMonths(-3),
            10 => DateTime.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) && end == day,
            _ => false,
        };
    }

    private static TimeMeaning Of(JsonElement value)
    {
        string? Text(string field) => value.TryGetProperty(field, out JsonElement text) ? text.GetString() : null;
        DateTime? Moment(string field) => Text(field) is { } text && DateTime.TryParse(text, CultureInfo.InvariantCulture, out DateTime moment) ? moment : null;
        if (Text("type") == "duration") return new(null, null, double.Parse(Text("value")!, CultureInfo.InvariantCulture), false);
        bool point = Text("sourceEntity") == "datetimepoint";
        return Text("type") == "date" && Moment("value") is { } day ? new(day, day.AddDays(1), null, point) : new(Moment("start"), Moment("end"), null, point);
    }
}
