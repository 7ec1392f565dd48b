namespace FactTrack;

/// <summary>Whether an acronym may be made of a name's initials ("KCNA" of "Korean Central News Agency").</summary>
internal static class Acronyms
{
    /// <summary>True for a word that is written like an acronym: two to eight letters, nearly all capitals.</summary>
    public static bool IsAcronym(string word)
    {
        int capitals = 0, letters = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) capitals++;
            if (char.IsLetter(c)) letters++;
            else if (c != '.') return false;
        }

        return letters is >= 2 and <= 8 && capitals >= 2 && capitals >= letters - 1;
    }

    /// <summary>True if the capitals of an acronym are the initials of a name's words; its small words may be left out.</summary>
    /// <param name="acronym">The acronym; points do not count.</param>
    /// <param name="words">The words of the name.</param>
    public static bool Fits(string acronym, ReadOnlySpan<string> words)
    {
        int at = 0;
        acronym = acronym.Replace(".", "", StringComparison.Ordinal);
        if (words.Length < 2) return false;
        foreach (string word in words)
        {
            if (word.Length == 0) continue;
            bool fits = at < acronym.Length && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(acronym[at]);
            if (fits && (char.IsUpper(word[0]) || char.IsLower(acronym[at]))) at++;
            else if (char.IsUpper(word[0])) return false;
        }

        return at == acronym.Length;
    }
}
