namespace FactTrack;

/// <summary>The numbers that sources are counted with, in words; <c>count-words.lex</c>.</summary>
internal static class CountWords
{
    private static readonly Lexicon s_words = Lexicon.BuiltIn("count-words");

    /// <summary>The number of a word in lower case, or null.</summary>
    public static int? Find(string word) => s_words.Find(word) is { } entry ? (int)entry.ReadDecimal("value") : null;
}
