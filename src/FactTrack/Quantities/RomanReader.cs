namespace FactTrack;

/// <summary>Reads Roman numerals as the ordinals of rulers, of persons and of numbered things: "Pope Leo XIV", "Elizabeth II", "World War II". Those of titles are none ("Rocky II").</summary>
internal static class RomanReader
{
    private const int Longest = 7;

    /// <summary>The ordinal that a token is, or null. A single letter is none where it may be a word or another's letter ("Malcolm X", "vitamin C").</summary>
    public static Amount? Read(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length is 0 or > Longest || Value(form) is not { } value) return null;
        bool numbered = FigureWords.Numbered.Contains(view[at - 1]) && IsCapital(view, at - 1);
        if (!numbered && (!IsPerson(view, at) || (form.Length == 1 && !IsClearLetter(view, at)))) return null;
        return new Amount(new(at, at + 1), value, null, null, Approximation.Exact) { IsOrdinal = true, IsOfName = true, Number = new(at, at + 1) };
    }

    /// <summary>True after the name of a ruler or of a person, unless a word for a work stands before it ("the film Henry V").</summary>
    private static bool IsPerson(SentenceView view, int at)
    {
        int last = at - 1;
        if (view.Upos(last) != Upos.Propn || !IsCapital(view, last)) return false;
        int first = FirstOf(view, last);
        if (FigureWords.Works.Contains(view[first - 1])) return false;
        if (FigureWords.RulerNames.Contains(view[last]) || FigureWords.RulerTitles.Contains(view[first - 1]) || FigureWords.RulerTitles.Contains(view[first])) return true;
        return NameWords.Of(view[first]).IsGivenName && (first == last || view.Syntax.NameOf(last) == NameTag.InsidePerson);
    }

    /// <summary>The first token of the name of a person that ends at a token; the token itself where the parser sees no such name.</summary>
    private static int FirstOf(SentenceView view, int last)
    {
        int first = last;
        while (view.Range.Contains(first - 1) && view.Syntax.NameOf(first) == NameTag.InsidePerson && last - first < Longest) first--;
        return first;
    }

    /// <summary>"I" only as a part of the name, "X" and "L" only after a title.</summary>
    private static bool IsClearLetter(SentenceView view, int at) => view[at][0] switch
    {
        'I' => view.Upos(at) != Upos.Pron || (view.RelationOf(at) == Relation.Flat && view.HeadOf(at) < at),
        'V' => true,
        _ => FigureWords.RulerTitles.Contains(view[FirstOf(view, at - 1) - 1]),
    };

    private static bool IsCapital(SentenceView view, int at) => view[at].Length > 0 && char.IsUpper(view[at][0]);

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
