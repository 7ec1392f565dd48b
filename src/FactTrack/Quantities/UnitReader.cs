namespace FactTrack;

/// <summary>Reads units of measure (all but money).</summary>
internal static class UnitReader
{
    private const string Mark = "mark", Tight = "tight", Lesser = "lesser", Degree = "degree";
    private static readonly PhraseTable<Entry> s_after = Load(before: false);
    private static readonly PhraseTable<Entry> s_before = Load(before: true);

    /// <summary>The unit after a number, or null; a hyphen may stand between ("10-mile").</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">One past the number.</param>
    /// <param name="digits">True if the number ends with digits, after which single letters are units.</param>
    /// <param name="lesser">True after an amount in a greater unit, after which words are units that are others else ("12 ft 2 in").</param>
    public static (int End, Unit Unit)? Read(SentenceView view, int at, bool digits, bool lesser = false)
    {
        if (ReadBracketed(view, at, digits) is { } bracketed) return bracketed;
        int start = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at) ? at + 1 : at;
        if (!s_after.TryMatchFrom(view.Forms, start, view.Range.End, out int end, out Entry entry) || entry.When == Mark) return null;
        if ((entry.When == Lesser && !lesser) || (entry.When == Degree && !IsDegree(view, start))) return null;
        if (entry.When == Tight && (!digits || start > at || !char.IsLower(view[start][0]))) return null;
        return (end, entry.Unit);
    }

    /// <summary>"at 30C" and "-12C" are temperatures, "Flat 12C" and "Boeing 777F" are none.</summary>
    private static bool IsDegree(SentenceView view, int letter)
    {
        int before = letter - 2;
        if (!view.Touches(letter - 1) || !DigitReader.Starts(view[letter - 1])) return false;
        if (view.Is(before, "-")) return view.Touches(before) && !view.Touches(before - 1);
        if (FigureWords.Levels.Contains(view[letter + 1]) || FigureWords.Directions.Contains(view[letter + 1]) || FigureWords.Comparatives.Contains(view[letter + 1])) return true;
        return view[before].Length > 0 && char.IsLower(view[before][0]) && (view.Upos(before) is Upos.Adp or Upos.Verb || NumberWords.Find(view[before])?.As(NumberWordKind.Minus) is not null);
    }

    /// <summary>"20 (kg)".</summary>
    private static (int End, Unit Unit)? ReadBracketed(SentenceView view, int at, bool digits)
    {
        if (!digits || view[at].Length != 1 || view[at][0] is not ('(' or '{' or '[')) return null;
        return s_after.TryMatchFrom(view.Forms, at + 1, view.Range.End, out int end, out Entry entry) && entry.When is not (Lesser or Degree or Mark) && view[end].Length == 1 && view[end][0] is ')' or '}' or ']' ? (end + 1, entry.Unit) : null;
    }

    /// <summary>The unit before a number ("magnitude 6.1"), or null.</summary>
    public static (int Start, Unit Unit)? ReadBefore(SentenceView view, int number)
    {
        int end = view.Is(number - 1, "-") ? number - 1 : number;
        return s_before.TryMatchTo(view.Forms, end, view.Range.Start, out int start, out Entry entry) ? (start, entry.Unit) : null;
    }

    /// <summary>The unit that a mark after a number stands for (6'6"), or null.</summary>
    public static (int End, Unit Unit)? ReadMark(SentenceView view, int at) =>
        s_after.TryMatchFrom(view.Forms, at, view.Range.End, out int end, out Entry entry) && entry.When == Mark ? (end, entry.Unit) : null;

    private static PhraseTable<Entry> Load(bool before) => new(
        [.. Lexicon.BuiltIn("units").Entries.Where(e => (e["when"] == "before") == before)],
        e => new Entry(new Unit(e.Read<UnitKind>("kind"), e["code"]), e["when"]));

    private sealed record Entry(Unit Unit, string When);
}
