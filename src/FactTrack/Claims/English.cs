using System.Globalization;
using Humanizer;

namespace FactTrack;

/// <summary>English words for numbers and lists (by Humanizer), whatever the machine's culture.</summary>
internal static class English
{
    private static readonly CultureInfo s_culture = FindCulture();

    /// <summary>"two sources".</summary>
    public static string Count(int count, string noun) => noun.ToQuantity(count, "0", s_culture) is var digits && count > 10
        ? digits
        : $"{count.ToWords(s_culture)} {(count == 1 ? noun : noun.Pluralize())}";

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    // Humanizer asks for English by name; without ICU data only the invariant culture exists, and its words are English too.
    private static CultureInfo FindCulture()
    {
        try
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
