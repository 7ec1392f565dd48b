using System.Globalization;

namespace FactTrack;

/// <summary>Reads years, decades and centuries: "2019", "2019-20", "fiscal 2025", "the 1990s", "the nineties", "the 21st century".</summary>
internal static class YearReader
{
    // "The 20s" may be temperatures or ages.
    private const char LeastShortDecade = '5';

    /// <summary>Reads a year, decade or century that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        string form = view[at];
        if (CalendarNumbers.IsPlainYear(form))
        {
            if (view.Is(at + 1, "s") && DecadeOf(form + "s") is { } spaced) return new TimeReading(at, at + 2, TimexType.Date, Calendar.Decade(spaced));
            return CalendarNumbers.IsYear(view, at) ? ReadYear(view, at, at) : null;
        }

        if (form.Length == 2 && view.Is(at + 1, "s") && view.Upos(at - 1) is Upos.Adp or Upos.Det && DecadeOf("'" + form + "s") is { } bare) return new TimeReading(at, at + 2, TimexType.Date, Calendar.Decade(bare));
        if (YearWordReader.Read(view, at) is { } words) return new TimeReading(at, words.End, TimexType.Date, Calendar.Year(words.Year));
        if (DecadeOf(form) is { } decade) return new TimeReading(at, at + 1, TimexType.Date, decade % 100 == 0 && decade < 2000 ? Calendar.Century((decade / 100) + 1) : Calendar.Decade(decade));
        if (form.Length == 3 && form[0] >= LeastShortDecade && view.Is(at - 1, "the") && DecadeOf("'" + form) is { } the) return new TimeReading(at, at + 1, TimexType.Date, Calendar.Decade(the));
        if (view.Is(at, "'") && view.Touches(at) && DecadeOf("'" + view[at + 1]) is { } short_) return new TimeReading(at, at + 2, TimexType.Date, Calendar.Decade(short_));
        if (scope.Word(at) is { Kind: CalendarWordKind.Decade } word && view.Is(at - 1, "the")) return new TimeReading(at, at + 1, TimexType.Date, Calendar.Decade(1900 + word.Number));
        return NumberReader.ReadWhole(view, at) is { Kind: NumberKind.Ordinal, Value: >= 1 and <= 30 } number && IsCentury(view, number.Tokens.End, out int end)
            ? new TimeReading(at, end, TimexType.Date, Calendar.Century((int)number.Value))
            : null;
    }

    /// <summary>"1990s", "1990's" in one token, "'90s"; the first year of the decade ("1800s": of the century).</summary>
    public static int? DecadeOf(string form)
    {
        if (form.Length < 3 || form[^1] is not ('s' or 'S')) return null;
        ReadOnlySpan<char> digits = form.AsSpan(0, form.Length - 1).Trim('\'');
        if (digits.Length is not (2 or 4) || digits[^1] != '0' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return null;
        if (digits.Length == 4) return year is >= 1000 and < 2200 ? year : null;
        return form[0] == '\'' ? (year < 30 ? 2000 : 1900) + year : null;
    }

    private static TimeReading ReadYear(SentenceView view, int start, int at)
    {
        int year = int.Parse(view[at], CultureInfo.InvariantCulture);
        if (view.Is(at + 1, "-") && view.Touches(at) && view.Touches(at + 1) && int.TryParse(view[at + 2], NumberStyles.None, CultureInfo.InvariantCulture, out int last))
        {
            if (view[at + 2].Length == 2) last += year / 100 * 100;
            if (last > year && last < year + 200) return new TimeReading(start, at + 3, TimexType.Date, Span(year, last));
        }

        return new TimeReading(start, at + 1, TimexType.Date, Calendar.Year(year));
    }

    /// <summary>The years from one to another, both included.</summary>
    private static TimeValue Span(int first, int last) =>
        new(Calendar.Year(first).Value + "/" + Calendar.Year(last).Value, new TimeInterval(Calendar.Year(first).Interval!.Value.Start, Calendar.Year(last).Interval!.Value.End));

    private static bool IsCentury(SentenceView view, int at, out int end)
    {
        int word = view.Is(at, "-") ? at + 1 : at;
        end = word + 1;
        return CalendarWords.Find(view[word]) is { Kind: CalendarWordKind.Unit, Number: 100 };
    }
}
