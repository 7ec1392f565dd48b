using System.Globalization;

namespace FactTrack;

/// <summary>Reads days with a name: "Christmas", "Good Friday", "Thanksgiving 2024".</summary>
internal static class HolidayReader
{
    private static readonly PhraseTable<string> s_days = new(Lexicon.BuiltIn("holidays").Entries, e => e["rule"]);

    /// <summary>The words that a holiday may begin with.</summary>
    public static IEnumerable<string> FirstWords => s_days.FirstWords;

    /// <summary>Reads a holiday that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (!s_days.TryMatchFrom(view.Forms, at, view.Range.End, out int end, out string rule) || !(char.IsUpper(view[at][0]) || end > at + 1)) return null;
        if (PeriodReader.YearAfter(scope, end) is { } told && told.Year is >= 1 and <= 9998 && (view.Is(end, "of") || view.Is(end, "in") || TimeWords.This.Contains(view[end]) || TimeWords.Last.Contains(view[end]) || TimeWords.Next.Contains(view[end]))) return new TimeReading(at, told.End, TimexType.Date, Calendar.Day(DayOf(rule, told.Year)));
        if (CalendarNumbers.IsPlainYear(view[end])) return new TimeReading(at, end + 1, TimexType.Date, Calendar.Day(DayOf(rule, int.Parse(view[end], CultureInfo.InvariantCulture))));
        if (scope.Today is not { } today) return new TimeReading(at, end, TimexType.Date, new TimeValue(rule[2] == '-' ? "XXXX-" + rule : "XXXX-XX-XX", null));
        DateOnly day = DayOf(rule, today.Year);
        if (scope.DirectionOf(at) == TimeDirection.Past ? day > today : day < today) day = DayOf(rule, scope.DirectionOf(at) == TimeDirection.Past ? today.Year - 1 : today.Year + 1);
        return new TimeReading(at, end, TimexType.Date, Calendar.Day(day));
    }

    /// <summary>Reads "last Christmas", "next Easter": a holiday after a word that moves it, or null.</summary>
    public static TimeReading? ReadShifted(TimeScope scope, int at, int shift)
    {
        SentenceView view = scope.View;
        if (view[at + 1].Length == 0 || !char.IsUpper(view[at + 1][0]) || !s_days.TryMatchFrom(view.Forms, at + 1, view.Range.End, out int end, out string rule)) return null;
        if (scope.Today is not { } today) return new TimeReading(at, end, TimexType.Date, new TimeValue(rule[2] == '-' ? "XXXX-" + rule : "XXXX-XX-XX", null));
        DateOnly day = DayOf(rule, today.Year);
        if (shift < 0 && day >= today) day = DayOf(rule, today.Year - 1);
        if (shift > 0 && day <= today) day = DayOf(rule, today.Year + 1);
        return new TimeReading(at, end, TimexType.Date, Calendar.Day(day));
    }

    private static DateOnly DayOf(string rule, int year)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal)) return Easter(year).AddDays(int.Parse(rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        int month = int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture);
        if (rule[2] == '-') return new DateOnly(year, month, int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture));
        string[] fields = rule.Split('#');
        int weekday = fields[2][0] - '0', offset = fields[2].Length > 1 ? int.Parse(fields[2].AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        if (fields[1] == "-1")
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(offset - ((Calendar.Weekday(last) - weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - Calendar.Weekday(first) + 7) % 7) + (7 * (fields[1][0] - '1')) + offset);
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, g = ((8 * b) + 13) / 25;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (19 * l)) / 433, n = (h + l - (7 * m) + 90) / 25, p = (h + l - (7 * m) + (33 * n) + 19) % 32;
        return new DateOnly(year, n, p);
    }
}
