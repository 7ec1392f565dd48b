namespace FactTrack;

/// <summary>The words of the calendar and the clock. Both amounts (to leave dates alone) and times read them.</summary>
internal static class CalendarWords
{
    private static readonly Dictionary<string, CalendarWord> s_words = Load();
    private static readonly FormFilter s_filter = new(s_words.Keys);

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => s_words.Keys;

    /// <summary>The meaning of a form, or null.</summary>
    public static CalendarWord? Find(string form) =>
        s_filter.MayContain(form) && s_words.TryGetValue(form, out CalendarWord? word) && (char.IsUpper(form[0]) || !(word.NeedsCapital || word.IsShort)) ? word : null;

    /// <summary>The meaning of a form if it is of a kind, or null.</summary>
    public static CalendarWord? Find(string form, CalendarWordKind kind) => Find(form) is { } word && word.Kind == kind ? word : null;

    /// <summary>True for a unit of time ("years").</summary>
    public static bool IsUnit(string form) => Find(form, CalendarWordKind.Unit) is not null;

    private static Dictionary<string, CalendarWord> Load()
    {
        var words = new Dictionary<string, CalendarWord>(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconEntry entry in Lexicon.BuiltIn("calendar-words").Entries)
            words.Add(entry.Key, new CalendarWord(entry.Read<CalendarWordKind>("kind"), (int)entry.ReadDecimal("number"), entry["code"], entry["note"] == "short", entry["note"] == "capital"));
        return words;
    }
}
