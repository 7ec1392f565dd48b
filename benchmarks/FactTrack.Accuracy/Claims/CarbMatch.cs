namespace FactTrack.Accuracy;

/// <summary>How well a predicted tuple fits a gold one: CaRB's default matcher, "binary linient tuple match".</summary>
internal static class CarbMatch
{
    // Both lists are part of the metric's definition.
    private static readonly string[] s_be = ["be", "is", "am", "are", "was", "were", "been", "being"];
    private static readonly string[] s_said = ["said", "told", "added", "adds", "says"];

    /// <summary>Precision and recall in words; arguments after the first count as one. Tuples of saying may be turned round.</summary>
    public static (double Precision, double Recall) Of(OpenTuple gold, OpenTuple predicted)
    {
        OpenTuple twoGold = InTwo(gold);
        (double, double) match = Lenient(twoGold, InTwo(predicted));
        if (!s_said.Any(v => gold.Predicate.Contains(v, StringComparison.Ordinal))) return match;
        (double, double) turned = Lenient(twoGold, Turned(predicted));
        return turned.CompareTo(match) > 0 ? turned : match;
    }

    private static OpenTuple InTwo(OpenTuple tuple) => tuple.Arguments.Length < 2
        ? tuple
        : tuple with { Arguments = [tuple.Arguments[0], string.Join(' ', tuple.Arguments[1..])] };

    private static OpenTuple Turned(OpenTuple tuple) => tuple.Arguments.Length < 2
        ? tuple
        : tuple with { Arguments = [string.Join(' ', tuple.Arguments[1..]), tuple.Arguments[0]] };

    private static (double, double) Lenient(OpenTuple gold, OpenTuple predicted)
    {
        List<string> words = Split(predicted.Predicate);
        List<string> goldWords = Split(gold.Predicate);
        (int predictedCount, int goldCount) = (words.Count, goldWords.Count);
        int matched = goldWords.Count(words.Remove);
        if (words.Contains("be") && goldWords.Any(s_be.Contains)) matched++;
        if (matched == 0) return (0, 0);
        for (int i = 0; i < gold.Arguments.Length; i++)
        {
            goldWords = Split(gold.Arguments[i]);
            goldCount += goldWords.Count;
            if (i >= predicted.Arguments.Length)
            {
                if (i < 2) return (0, 0);
                continue;
            }

            words = Split(predicted.Arguments[i]);
            predictedCount += words.Count;
            matched += goldWords.Count(words.Remove);
        }

        return (predictedCount == 0 ? 0 : (double)matched / predictedCount, goldCount == 0 ? 0 : (double)matched / goldCount);
    }

    private static List<string> Split(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
