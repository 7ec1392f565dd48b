namespace FactTrack;

/// <summary>The words that tell by-lines, datelines, captions, credits and navigation, from the lexicon files.</summary>
internal static class BlockCues
{
    private static readonly Lexicon Lexicon = Lexicon.BuiltIn("block-cues");
    private static readonly Dictionary<char, LexiconEntry[]> Starts = Lexicon.Entries.Where(e => e["place"] == "start")
        .OrderByDescending(e => e.Key.Length).GroupBy(e => e.Key[0]).ToDictionary(g => g.Key, g => g.ToArray());
    private static readonly WordTable Wholes = new(Lexicon.Entries.Where(e => e["place"] == "whole"));
    private static readonly WordTable Agencies = new(Lexicon.BuiltIn("news-agencies").Entries);
    private static readonly LexiconEntry[] Buttons = [.. Lexicon.Entries.Where(e => e["kind"] is "button" or "picture").OrderByDescending(e => e.Key.Length)];
    private static readonly WordTable Links = Words("link");
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

    /// <summary>The length of the button that text starts with, 0 if there is none.</summary>
    /// <param name="text">Text from the start of a word.</param>
    /// <param name="ofPicture">True if a picture's caption follows it.</param>
    public static int ButtonLength(ReadOnlySpan<char> text, out bool ofPicture)
    {
        ofPicture = false;
        foreach (LexiconEntry button in Buttons)
        {
            int end = button.Key[0] == text[0] ? EndOf(button.Key, text) : 0;
            if (end == 0 || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            ofPicture = button["kind"] == "picture";
            return end;
        }

        return 0;
    }

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

    /// <summary>True if the first or the last word of a label tells that a link follows ("RELATED STORY").</summary>
    public static bool IsLinkLabel(ReadOnlySpan<char> label)
    {
        var words = new BlockWords(label);
        return words.Next() && (Links.Contains(words.Word) || Links.Contains(BlockWords.Last(label)));
    }

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

    /// <summary>Where a button with "#" for figures ends, 0 if text does not start with it.</summary>
    private static int EndOf(string button, ReadOnlySpan<char> text)
    {
        int end = 0;
        foreach (char c in button)
        {
            int from = end;
            if (c == '#') while (end < text.Length && Chars.IsDigit(text[end])) end++;
            else if (end < text.Length && text[end] == c) end++;
            if (end == from) return 0;
        }

        return end;
    }

    private static WordTable Words(string kind) => new(Lexicon.Entries.Where(e => e["kind"] == kind && e["place"] == "word"));
}
