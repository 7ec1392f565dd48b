namespace FactTrack.Accuracy;

/// <summary>Compares texts word by word; case, outer punctuation and the style of apostrophes do not count.</summary>
internal static class Words
{
    /// <summary>The words of a text, in order.</summary>
    public static string[] Of(string? text) => text is null
        ? []
        : [.. text.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(w => w.Length > 0)];

    /// <summary>How many words a text has, between blanks.</summary>
    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>True if the words that both share are at least half of each.</summary>
    public static bool HalfOfBoth(string[] left, string[] right)
    {
        int shared = Shared(left, right);
        return shared > 0 && 2 * shared >= left.Length && 2 * shared >= right.Length;
    }

    /// <summary>How many words both share, each counted as often as it stands in both.</summary>
    public static int Shared(string[] left, string[] right)
    {
        var rest = new List<string>(right);
        return left.Count(rest.Remove);
    }

    /// <summary>The harmonic mean of the shares of words that are shared, 0 to 1.</summary>
    public static double F1(string[] left, string[] right) =>
        left.Length + right.Length == 0 ? 0 : 2.0 * Shared(left, right) / (left.Length + right.Length);

    /// <summary>True if one sequence of words stands within another.</summary>
    public static bool Contains(string[] words, string[] sequence) =>
        sequence.Length > 0 && words.AsSpan().IndexOf(sequence) >= 0;

    private static string Bare(string word)
    {
        int start = 0;
        int end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[start..end].ToLowerInvariant();
    }
}
