using System.Globalization;

namespace FactTrack;

/// <summary>Reads years that do not begin in January everywhere: "fiscal 2024", "FY2024", "the 2023-24 school year", "last fiscal year".</summary>
/// <remarks>Their value is that of TIMEX2 (<c>FY2024</c>); as bodies and countries begin them on different days, they have no interval.</remarks>
internal static class FiscalYearReader
{
    private const string Prefix = "FY";

    /// <summary>True for "FY2024" and "FY".</summary>
    public static bool IsShort(string form) => form.Length >= 2 && form[0] == 'F' && form[1] == 'Y';

    /// <summary>Reads such a year that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        string form = view[at];
        if (form.StartsWith(Prefix, StringComparison.Ordinal) && form.Length is 4 or 6 && int.TryParse(form.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int told))
            return Make(at, at + 1, form.Length == 4 ? told + (told < 70 ? 2000 : 1900) : told);
        if (form == Prefix && YearAt(view, at + 1) is { } plain) return Make(at, at + 2, plain);
        if (TimeWords.FiscalKinds.Contains(form))
        {
            int word = view.Is(at + 1, "year") ? at + 2 : at + 1;
            if (YearAt(view, word) is { } year) return Make(at, word + 1, year);
        }

        // "the 2023-24 school year"
        if (YearAt(view, at) is { } first)
        {
            bool range = view.Is(at + 1, "-") && view[at + 2].Length is 2 or 4 && int.TryParse(view[at + 2], NumberStyles.None, CultureInfo.InvariantCulture, out _);
            int kind = range ? at + 3 : at + 1;
            return TimeWords.FiscalKinds.Contains(view[kind]) && view.Is(kind + 1, "year") ? Make(at, kind + 2, range ? first + 1 : first) : null;
        }

        int shift = TimeWords.Last.Contains(form) ? -1 : TimeWords.Next.Contains(form) ? 1 : 0;
        if ((shift == 0 && !TimeWords.This.Contains(form)) || !TimeWords.FiscalKinds.Contains(view[at + 1]) || !view.Is(at + 2, "year")) return null;
        return scope.Today is { } today ? Make(at, at + 3, today.Year + shift) : new TimeReading(at, at + 3, TimexType.Date, new TimeValue(Prefix + "XXXX", null));
    }

    private static int? YearAt(SentenceView view, int at) => CalendarNumbers.IsPlainYear(view[at]) ? int.Parse(view[at], CultureInfo.InvariantCulture) : null;

    private static TimeReading Make(int start, int end, int year) =>
        new(start, end, TimexType.Date, new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year:0000}"), null));
}
