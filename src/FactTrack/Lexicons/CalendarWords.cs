using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words of the calendar and the clock. Both amounts (to leave dates alone) and times read them.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, CalendarWord> s_words = Lexicon.BuiltIn("calendar-words").Entries.ToFrozenDictionary(
        e => e.Key,
        e => new CalendarWord(e.Read<CalendarWordKind>("kind"), (int)e.ReadDecimal("number"), e["code"], e["note"] == "short", e["note"] == "capital"),
        StringComparer.OrdinalIgnoreCase);

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
}
