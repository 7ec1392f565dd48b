using System.Globalization;

namespace FactTrack;

/// <summary>Reads words with "mid-" that are one token: "mid-1990s", "mid-2019", "mid-August".</summary>
internal static class MidReader
{
    /// <summary>What such a word begins with.</summary>
    public const string Prefix = "mid-";

    /// <summary>True for such a word.</summary>
    public static bool Is(string form) => form.Length > Prefix.Length && form[3] == '-' && form.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads such a word, with the year after a month, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        string form = scope.View[at];
        if (!form.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return null;
        string rest = form[Prefix.Length..];
        if (YearReader.DecadeOf(rest) is { } decade) return Cut(scope, at, at + 1, Calendar.Decade(decade));
        if (CalendarNumbers.IsPlainYear(rest)) return Cut(scope, at, at + 1, Calendar.Year(int.Parse(rest, CultureInfo.InvariantCulture)));
        if (CalendarWords.Find(rest, CalendarWordKind.Month) is not { } month) return null;
        bool dated = CalendarNumbers.IsPlainYear(scope.View[at + 1]);
        int? year = dated ? int.Parse(scope.View[at + 1], CultureInfo.InvariantCulture) : scope.YearOf(at, month.Number, 1);
        TimeValue value = year is { } y ? Calendar.Month(y, month.Number) : new TimeValue("XXXX-" + month.Number.ToString("00", CultureInfo.InvariantCulture), null);
        return Cut(scope, at, dated ? at + 2 : at + 1, value);
    }

    private static TimeReading Cut(TimeScope scope, int start, int end, TimeValue value) =>
        PartReader.Cut(scope, new TimeReading(start, end, TimexType.Date, value), TimePart.Middle, start);
}
