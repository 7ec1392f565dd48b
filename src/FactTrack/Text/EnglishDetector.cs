namespace FactTrack;

/// <summary>Tells whether text is English: by its script, and by frequent words of English and of other languages.</summary>
/// <remarks>Text with few of either, such as a table of results, counts as English.</remarks>
internal static class EnglishDetector
{
    private const int MostWords = 2000;
    private const int FewestForeign = 3;
    private const int FewestWordsForShare = 60;
    private const double SmallestShare = 0.05;
    private const double SmallestLatinShare = 0.5;

    /// <summary>True if the tokens read like English.</summary>
    public static bool IsEnglish(TokenBuffer tokens)
    {
        int words = 0, latin = 0, english = 0, foreign = 0;
        int step = Math.Max(1, tokens.Count / (2 * MostWords));
        for (int i = 0; i < tokens.Count && words < MostWords; i += step)
        {
            string form = tokens.FormOf(i);
            if (!char.IsLetter(form[0])) continue;
            words++;
            if (form[0] < '\u0250') latin++;
            if (TextLexicon.FunctionWords.Contains(form)) english++;
            else if (char.IsLower(form[0]) && TextLexicon.ForeignWords.Contains(form)) foreign++; // "El Al", "Los Angeles" are names
        }

        if (latin < words * SmallestLatinShare) return false;
        if (foreign >= FewestForeign && foreign > english) return false;
        return words < FewestWordsForShare || english >= words * SmallestShare;
    }
}
