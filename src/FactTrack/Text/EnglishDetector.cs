namespace FactTrack;

/// <summary>Tells whether text is English, by the share of frequent English words and of Latin letters.</summary>
/// <remarks>Short text counts as English unless its script says otherwise.</remarks>
internal static class EnglishDetector
{
    private const int FewestWords = 20;
    private const int MostWords = 2000;
    private const double SmallestShare = 0.12;
    private const double SmallestLatinShare = 0.5;

    /// <summary>True if the tokens read like English.</summary>
    public static bool IsEnglish(TokenBuffer tokens)
    {
        int words = 0, latin = 0, known = 0;
        int step = Math.Max(1, tokens.Count / (2 * MostWords));
        for (int i = 0; i < tokens.Count && words < MostWords; i += step)
        {
            string form = tokens.FormOf(i);
            if (!char.IsLetter(form[0])) continue;
            words++;
            if (form[0] < '\u0250') latin++;
            if (TextLexicon.FunctionWords.Contains(form)) known++;
        }

        if (words == 0) return true;
        if (latin < words * SmallestLatinShare) return false;
        return words < FewestWords || known >= words * SmallestShare;
    }
}
