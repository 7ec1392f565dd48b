namespace FactTrack;

/// <summary>Reads units of measure (all but money).</summary>
internal static class UnitReader
{
    private static readonly PhraseTable<Entry> s_after = Load(before: false);
    private static readonly PhraseTable<Entry> s_before = Load(before: true);

    /// <summary>The unit after a number, or null; a hyphen may stand between ("10-mile").</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">One past the number.</param>
    /// <param name="digits">True if the number ends with digits, after which single letters are units.</param>
    public static (int End, Unit Unit)? Read(SentenceView view, int at, bool digits)
    {
        int start = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at) ? at + 1 : at;
        if (!s_after.TryMatchFrom(view.Forms, start, view.Range.End, out int end, out Entry entry)) return null;
        if (entry.IsTight && (!digits || start > at || !char.IsLower(view[start][0]))) return null;
        return (end, entry.Unit);
    }

    /// <summary>The unit before a number ("magnitude 6.1"), or null.</summary>
    public static (int Start, Unit Unit)? ReadBefore(SentenceView view, int number)
    {
        int end = view.Is(number - 1, "-") ? number - 1 : number;
        return s_before.TryMatchTo(view.Forms, end, view.Range.Start, out int start, out Entry entry) ? (start, entry.Unit) : null;
    }

    private static PhraseTable<Entry> Load(bool before) => new(Lexicon.BuiltIn("units").Entries
        .Where(e => (e["when"] == "before") == before)
        .Select(e => (e.Key, new Entry(new Unit(e.Read<UnitKind>("kind"), e["code"]), e["when"] == "tight"))));

    private readonly record struct Entry(Unit Unit, bool IsTight);
}
