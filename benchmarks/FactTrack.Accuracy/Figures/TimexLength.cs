using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Reads lengths of TIMEX3 (<c>P1Y3M</c>, <c>PT1.5H</c>) as seconds, with years of 365 and months of 30 days.</summary>
internal static class TimexLength
{
    private const double Day = 86400;

    /// <summary>The seconds, or null for anything but a known length.</summary>
    public static double? Seconds(string value)
    {
        if (!value.StartsWith('P')) return null;
        double seconds = 0;
        bool clock = false;
        for (int at = 1; at < value.Length;)
        {
            if (value[at] == 'T')
            {
                (clock, at) = (true, at + 1);
                continue;
            }

            int end = at;
            while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] == '.')) end++;
            if (end == value.Length || !double.TryParse(value.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)) return null;
            bool isLong = !clock && end + 1 < value.Length && value[end + 1] is 'E' or 'L';
            double unit = isLong ? Years(value.AsSpan(end, 2)) * 365 * Day : (clock, value[end]) switch { (true, 'H') => 3600, (true, 'M') => 60, (true, 'S') => 1, (false, 'D') => Day, (false, 'W') => 7 * Day, (false, 'M') => 30 * Day, (false, 'Y') => 365 * Day, _ => double.NaN };
            seconds += number * unit;
            at = end + (isLong ? 2 : 1);
        }

        return double.IsNaN(seconds) ? null : seconds;
    }

    /// <summary>The years of a decade (<c>DE</c>), a century (<c>CE</c>) and a millennium (<c>ML</c>).</summary>
    private static double Years(ReadOnlySpan<char> unit) => unit switch { "DE" => 10, "CE" => 100, "ML" => 1000, _ => double.NaN };
}
