namespace FactTrack;

/// <summary>What the text layer knows about words, read once from the lexicon files.</summary>
internal static class TextLexicon
{
    private static readonly Lexicon Tokens = Lexicon.BuiltIn("tokens");

    /// <summary>Words that divide in their own way, or never.</summary>
    public static WordTable Special { get; } = new(OfKind(Tokens, "kind", "split", "whole"));

    /// <summary>Endings that are tokens of their own ("'s", "n't").</summary>
    public static WordTable Clitics { get; } = new(OfKind(Tokens, "kind", "clitic"));

    /// <summary>Prefixes that stay with the word after their hyphen.</summary>
    public static WordTable Prefixes { get; } = new(OfKind(Tokens, "kind", "prefix"));

    /// <summary>Suffixes that stay with the word before their hyphen.</summary>
    public static WordTable Suffixes { get; } = new(OfKind(Tokens, "kind", "suffix"));

    /// <summary>Words that may begin with an apostrophe ("'em").</summary>
    public static WordTable Elisions { get; } = new(OfKind(Tokens, "kind", "elision"));

    /// <summary>Units in capitals that divide from the figure before them.</summary>
    public static WordTable Units { get; } = new(OfKind(Tokens, "kind", "unit", "sign"));

    /// <summary>Codes of money that divide from the figure after them.</summary>
    public static WordTable Signs { get; } = new(OfKind(Tokens, "kind", "sign"));

    /// <summary>Abbreviations, with their full stop.</summary>
    public static WordTable Abbreviations { get; } = new(Lexicon.BuiltIn("abbreviations").Entries);

    /// <summary>Frequent English words.</summary>
    public static WordTable FunctionWords { get; } = new(Lexicon.BuiltIn("function-words").Entries);

    /// <summary>Frequent words of other languages that are rare in English.</summary>
    public static WordTable ForeignWords { get; } = new(Lexicon.BuiltIn("foreign-words").Entries);

    /// <summary>Verbs that tell who spoke, right after a quotation.</summary>
    public static WordTable QuoteVerbs { get; } = new(Lexicon.BuiltIn("quote-verbs").Entries);

    /// <summary>The entry of an abbreviation if its case fits: "Sat." is one and "sat." is not; "etc." is one and "ETC." is not.</summary>
    /// <param name="word">A word with its full stop.</param>
    public static LexiconEntry? Abbreviation(ReadOnlySpan<char> word)
    {
        LexiconEntry? entry = Abbreviations.Find(word);
        if (entry is null) return null;
        if (char.IsUpper(entry.Key[0])) return char.IsUpper(word[0]) ? entry : null;
        bool isDotted = entry.Key.IndexOf('.', StringComparison.Ordinal) < entry.Key.Length - 1;
        return isDotted || word.Length < 3 || !char.IsUpper(word[1]) ? entry : null;
    }

    private static IEnumerable<LexiconEntry> OfKind(Lexicon lexicon, string column, params string[] kinds) =>
        lexicon.Entries.Where(e => kinds.Contains(e[column]));
}
