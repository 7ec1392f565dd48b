namespace FactTrack;

/// <summary>The words that tell by-lines, datelines, captions, credits and navigation, from the lexicon files.</summary>
internal static class BlockCues
{
    private static readonly Lexicon Lexicon = Lexicon.BuiltIn("block-cues");
    private static readonly Dictionary<char, LexiconEntry[]> Starts = Lexicon.Entries.Where(e => e["place"] == "start")
        .OrderByDescending(e => e.Key.Length).GroupBy(e => e.Key[0]).ToDictionary(g => g.Key, g => g.ToArray());
    private static readonly WordTable Wholes = new(Lexicon.Entries.Where(e => e["place"] == "whole"));
    private static readonly WordTable Agencies = new(Lexicon.BuiltIn("news-agencies").Entries);
    private static readonly LexiconEntry[] CreditPhrases = [.. Lexicon.Entries.Where(e => e["kind"] == "credit" && e["place"] == "word")];

    /// <summary>The place of a person in a picture ("left", "second from right").</summary>
    public static WordTable Layout { get; } = Words("layout");

    /// <summary>Words of a date line.</summary>
    public static WordTable Dates { get; } = Words("date");

    /// <summary>The work of people in by-lines.</summary>
    public static WordTable Roles { get; } = Words("role");

    /// <summary>Words that make a bracket a credit.</summary>
    public static WordTable Photo { get; } = Words("photo");

    /// <summary>Words without a capital in names.</summary>
    public static WordTable Connectors { get; } = Words("connector");

    /// <summary>Last words of names of outlets ("Tribune").</summary>
    public static WordTable Outlets { get; } = Words("outlet");

    /// <summary>Words set before a text ("BREAKING").</summary>
    public static WordTable Labels { get; } = Words("label");

    /// <summary>The longest cue of a kind that text starts with, or null.</summary>
    public static string? StartOf(ReadOnlySpan<char> text, string kind)
    {
        if (text.Length == 0 || !Starts.TryGetValue(text[0], out LexiconEntry[]? cues)) return null;
        foreach (LexiconEntry cue in cues)
        {
            if (!text.StartsWith(cue.Key, StringComparison.Ordinal) || cue["kind"] != kind) continue;
            if (!char.IsLetter(cue.Key[^1]) || text.Length == cue.Key.Length || !Chars.IsWord(text[cue.Key.Length])) return cue.Key;
        }

        return null;
    }

    /// <summary>True if text is nothing but words of navigation.</summary>
    public static bool IsNavigation(ReadOnlySpan<char> text) => Wholes.Contains(text.Trim(" .:»›>…"));

    /// <summary>True if text says who helped to write.</summary>
    public static bool HasCreditPhrase(ReadOnlySpan<char> text)
    {
        foreach (LexiconEntry phrase in CreditPhrases)
            if (text.Contains(phrase.Key, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for the name of an agency or outlet, written as the lexicon has it or in capitals.</summary>
    public static bool IsAgency(ReadOnlySpan<char> words) =>
        Agencies.Find(words) is { } agency && (words.SequenceEqual(agency.Key) || (words.Length > 3 && !words.ContainsAnyInRange('a', 'z')));

    private static WordTable Words(string kind) => new(Lexicon.Entries.Where(e => e["kind"] == kind && e["place"] == "word"));
}
