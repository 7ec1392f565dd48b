namespace FactTrack;

/// <summary>The words of a part, one by one, without the marks around them.</summary>
internal static class PartWords
{
    /// <summary>The words in lower case.</summary>
    public static string[] Of(TextPart? part)
    {
        if (part is null) return [];
        string[] words = part.ToString().ToLowerInvariant().Split([' ', '\n', '\t', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++) words[i] = Trim(words[i]);
        return words;
    }

    private static string Trim(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end];
    }
}
