namespace FactTrack;

/// <summary>The words that tell notices to the reader, from the lexicon file.</summary>
internal static class NoticeCues
{
    private static readonly Lexicon Lexicon = Lexicon.BuiltIn("notices");
    private static readonly Dictionary<char, LexiconEntry[]> Starts = Lexicon.Entries.Where(e => e["place"] is "start" or "appeal" or "request" or "order")
        .OrderByDescending(e => e.Key.Length).GroupBy(e => Chars.Fold(e.Key[0])).ToDictionary(g => g.Key, g => g.ToArray());
    private static readonly LexiconEntry[] Parts = [.. Lexicon.Entries.Where(e => e["place"] == "part")];
    private static readonly LexiconEntry[] Addresses = [.. Lexicon.Entries.Where(e => e["place"] == "address")];

    /// <summary>Words before a verb that tell to do something ("to", "please").</summary>
    public static WordTable Leads { get; } = Words("lead");

    /// <summary>Verbs of reaching someone ("call").</summary>
    public static WordTable Verbs { get; } = Words("verb");

    /// <summary>The longest cue that a sentence starts with, or null.</summary>
    public static LexiconEntry? StartOf(ReadOnlySpan<char> sentence)
    {
        if (!Starts.TryGetValue(Chars.Fold(sentence[0]), out LexiconEntry[]? cues)) return null;
        foreach (LexiconEntry cue in cues)
            if (IsAt(sentence, cue.Key)) return cue;
        return null;
    }

    /// <summary>A cue that stands anywhere in a sentence, or null.</summary>
    public static LexiconEntry? PartOf(ReadOnlySpan<char> sentence) => Find(Parts, sentence);

    /// <summary>True if a sentence names a line or a place on the web.</summary>
    public static bool HasAddress(ReadOnlySpan<char> sentence) => Find(Addresses, sentence) is not null;

    private static LexiconEntry? Find(LexiconEntry[] cues, ReadOnlySpan<char> sentence)
    {
        foreach (LexiconEntry cue in cues)
            if (sentence.Contains(cue.Key, StringComparison.OrdinalIgnoreCase)) return cue;
        return null;
    }

    private static bool IsAt(ReadOnlySpan<char> sentence, string cue)
    {
        if (cue.Length > sentence.Length) return false;
        for (int i = 0; i < cue.Length; i++)
            if (Chars.Fold(cue[i]) != Chars.Fold(sentence[i])) return false;
        return cue.Length == sentence.Length || !Chars.IsWord(cue[^1]) || !Chars.IsWord(sentence[cue.Length]);
    }

    private static WordTable Words(string place) => new(Lexicon.Entries.Where(e => e["place"] == place));
}
