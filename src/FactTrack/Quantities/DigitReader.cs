using System.Buffers;
using System.Globalization;

namespace FactTrack;

/// <summary>Reads numbers that are written with digits: "15,000", "5 000", "3.5", "20th", "5½", "3/4", "2 1/4".</summary>
internal static class DigitReader
{
    // A sum or a scale on top of them still fits into a decimal.
    private const int MostDigits = 24, MostPlaces = 28, PlainDigits = 18;
    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789,.");
    private const string VulgarFractions = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static readonly decimal[] s_vulgarValues =
        [1 / 2m, 1 / 4m, 3 / 4m, 1 / 3m, 2 / 3m, 1 / 5m, 2 / 5m, 3 / 5m, 4 / 5m, 1 / 6m, 5 / 6m, 1 / 8m, 3 / 8m, 5 / 8m, 7 / 8m];

    /// <summary>True if a form may be a number in digits.</summary>
    public static bool Starts(string form) =>
        form.Length > 0 && (char.IsAsciiDigit(form[0]) || (form[0] > '\u007f' && VulgarFractions.Contains(form[0], StringComparison.Ordinal))
            || (form.Length > 1 && form[0] is '.' or '+' && char.IsAsciiDigit(form[^1])));

    /// <summary>Reads the figure that begins at a token, with groups and a fraction in tokens of their own, or null.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        if (ReadGrouped(view, at) is { } grouped) return grouped;
        if (!TryRead(view[at], out decimal value, out NumberKind kind)) return IsBeyond(view[at]) ? new Number(new(at, at + 1), 0, 1, NumberKind.Beyond, true) : null;
        int end = at + 1;
        if (kind != NumberKind.Cardinal) return new Number(new(at, end), value, 1, kind, true);
        while (value < 1e12m && IsGroup(view, at, end)) value = (value * 1000) + decimal.Parse(view[end++], CultureInfo.InvariantCulture);
        if (TryRead(view[end], out decimal part, out NumberKind partKind) && partKind == NumberKind.Fraction && value == decimal.Truncate(value)) (value, end) = (value + part, end + 1);
        return new Number(new(at, end), value, 1, kind, true);
    }

    /// <summary>Digits grouped by spaces ("5 000 000"): one to three, then threes.</summary>
    private static bool IsGroup(SentenceView view, int at, int group) =>
        view[group].Length == 3 && view[at].Length <= 3 && view[group].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && view[at].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Indian and continental grouping, whose commas divide tokens: "12,34,567.89", "1.111,11"; or null.</summary>
    private static Number? ReadGrouped(SentenceView view, int at)
    {
        if (!view.Is(at + 1, ",") || !view.Touches(at) || !view.Touches(at + 1)) return null;
        ReadOnlySpan<char> first = view[at], second = view[at + 2];
        bool indian = first.Length <= 2 && first.IndexOfAnyExceptInRange('0', '9') < 0 && second.Length >= 6 && second[2] == ',' && (second.Length == 6 || second[6] == '.');
        bool continental = second.Length is 1 or 2 && second.IndexOfAnyExceptInRange('0', '9') < 0 && first.Length is >= 5 and < 20 && first[^4] == '.';
        if (!indian && !continental) return null;
        string digits = indian ? string.Concat(first, second).Replace(",", "", StringComparison.Ordinal) : string.Concat(first.ToString().Replace(".", "", StringComparison.Ordinal), ".", second);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? new Number(new(at, at + 3), value, 1, NumberKind.Cardinal, true) : null;
    }

    /// <summary>True for more digits than a decimal holds.</summary>
    private static bool IsBeyond(string form) =>
        form.Length > MostDigits && form.AsSpan().IndexOfAnyExceptInRange('0', '9') is var other && (other < 0 || (form[other] is ',' or '.' && form.AsSpan().IndexOfAnyExcept(s_figures) < 0));

    /// <summary>Reads a form; false for anything but one number ("9/11", "10:30", "737s", "1.2.3").</summary>
    public static bool TryRead(string form, out decimal value, out NumberKind kind)
    {
        (value, kind) = (0, NumberKind.Cardinal);
        if (!Starts(form) || form.Length > 40) return false;
        ReadOnlySpan<char> digits = form;
        if (digits[0] == '+') digits = digits[1..];
        if (IsOrdinalEnding(digits))
        {
            kind = NumberKind.Ordinal;
            digits = digits[..^2];
        }

        int slash = digits.IndexOf('/');
        if (slash > 0) return TryReadFraction(digits, slash, out value, out kind);
        int vulgar = digits.IsEmpty ? -1 : VulgarFractions.IndexOf(digits[^1], StringComparison.Ordinal);
        if (vulgar < 0) return TryReadPlain(digits, out value);
        if (digits.Length > 1 && !TryReadPlain(digits[..^1], out value)) return false;
        if (digits.Length == 1) kind = NumberKind.Fraction;
        value += s_vulgarValues[vulgar];
        return true;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> digits) =>
        digits.Length > 2 && char.IsAsciiDigit(digits[^3])
        && (digits[^2..].Equals("th", StringComparison.OrdinalIgnoreCase) || digits[^2..].Equals("st", StringComparison.OrdinalIgnoreCase)
            || digits[^2..].Equals("nd", StringComparison.OrdinalIgnoreCase) || digits[^2..].Equals("rd", StringComparison.OrdinalIgnoreCase));

    /// <summary>Digits in groups of three by commas or spaces, or in one run, then perhaps decimals.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> digits, out decimal value)
    {
        int length = 0, group = 0, points = 0;
        bool grouped = false;
        ulong number = 0;
        value = 0;
        foreach (char c in digits)
        {
            if (char.IsAsciiDigit(c))
            {
                group++;
                length++;
                if (length <= PlainDigits) number = (number * 10) + (uint)(c - '0');
            }
            else if (c is ',' or ' ' && points == 0 && group > 0 && (grouped ? group is 2 or 3 : group <= 3))
            {
                (grouped, group) = (true, 0);
            }
            else if (c == '.' && points == 0 && (!grouped || group == 3))
            {
                (points, group) = (1, 0);
            }
            else
            {
                return false;
            }
        }

        int places = points > 0 ? group : 0;
        if (length == 0 || (grouped && points == 0 && group != 3) || places > MostPlaces || length - places > MostDigits) return false;
        value = length <= PlainDigits ? new decimal((int)number, (int)(number >> 32), 0, false, (byte)places) : ParseLong(digits);
        return true;
    }

    private static decimal ParseLong(ReadOnlySpan<char> digits) =>
        decimal.Parse(string.Concat(digits.ToString().Split([',', ' '])), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Only proper fractions with a small lower part: "3/4" is one, "9/11" and "24/7" are not.</summary>
    private static bool TryReadFraction(ReadOnlySpan<char> digits, int slash, out decimal value, out NumberKind kind)
    {
        (value, kind) = (0, NumberKind.Fraction);
        if (digits[..slash].Contains('.') && decimal.TryParse(digits[..slash], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal mark) && digits[(slash + 1)..] is "5" or "10" or "20" or "100" && int.Parse(digits[(slash + 1)..], CultureInfo.InvariantCulture) is var most && mark <= most)
        {
            // "a rating of 5.3/10"
            value = mark / most;
            return true;
        }

        if (!int.TryParse(digits[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out int upper)
            || !int.TryParse(digits[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int lower)
            || upper == 0 || upper >= lower || lower is not (<= 6 or 8 or 10 or 16)) return false;
        value = (decimal)upper / lower;
        return true;
    }
}
