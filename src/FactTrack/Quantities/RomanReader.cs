namespace FactTrack;

/// <summary>Reads Roman numerals as the ordinals of names: "Pope Leo XIV", "World War II", "Elizabeth II".</summary>
internal static class RomanReader
{
    private const int Longest = 7;

    /// <summary>The ordinal that a token is, or null. A single letter other than a name's own ("World War I") is none ("Malcolm X", "vitamin C").</summary>
    public static Amount? Read(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length is 0 or > Longest || Value(form) is not { } value || !IsName(view, at - 1)) return null;
        if (form.Length == 1 && (form[0] is 'X' or 'L' || view.Upos(at) == Upos.Pron) && !FigureWords.Numbered.Contains(view[at - 1])) return null;
        return new Amount(new(at, at + 1), value, null, null, Approximation.Exact) { IsOrdinal = true, IsOfName = true, Number = new(at, at + 1) };
    }

    private static bool IsName(SentenceView view, int at) => view[at].Length > 0 && char.IsUpper(view[at][0]) && (view.Upos(at) == Upos.Propn || FigureWords.Numbered.Contains(view[at]));

    /// <summary>The value of a numeral of I, V, X and L in its only right form, 1 to 89, or null.</summary>
    public static int? Value(string form)
    {
        int value = 0, last = 0;
        for (int i = form.Length - 1; i >= 0; i--)
        {
            int digit = form[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (digit == 0) return null;
            (value, last) = (digit < last ? value - digit : value + digit, Math.Max(last, digit));
        }

        return value is > 0 and < 90 && Write(value) == form ? value : null;
    }

    private static string Write(int value)
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"], ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[value / 10] + ones[value % 10];
    }
}
