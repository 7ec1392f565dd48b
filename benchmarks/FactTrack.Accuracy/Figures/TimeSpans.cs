namespace FactTrack.Accuracy;

/// <summary>Compares where a time stands with the expected place.</summary>
/// <remarks>
/// A time here stands without the preposition that relates it to the action ("since", "no later than"), which is its
/// <see cref="TimeExpression.Relation"/>; an expected result has it. So the words before the time may belong to it as far as they
/// are an article or relate it.
/// </remarks>
internal static class TimeSpans
{
    private static readonly string[] s_links =
        [.. Lexicon.BuiltIn("time-relations").Entries.Select(e => e.Key).Concat(["in", "on", "at", "from", "between", "of"]).OrderByDescending(w => w.Length)];

    /// <summary>True if both end together and begin together but for such words.</summary>
    public static bool Fits(string text, TimeExpression time, RecognizerCase.Result expected)
    {
        TextSpan words = time.Words.Extent;
        if (words.End != expected.End) return false;
        if (words.Start == expected.Start || Before(text, words.Start, "the") == expected.Start) return true;
        int start = Before(text, words.Start, "the") ?? words.Start;
        return s_links.Any(link => Before(text, start, link) == expected.Start);
    }

    /// <summary>Where a word begins that stands before a place, or null.</summary>
    private static int? Before(string text, int end, string word)
    {
        string before = text[..end].TrimEnd();
        bool stands = before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)]));
        return stands ? before.Length - word.Length : null;
    }
}
