namespace FactTrack.Accuracy;

/// <summary>The share of predicted tuples that equal a gold tuple of their sentence in predicate, first argument and joined rest.</summary>
internal static class ExactShare
{
    private static readonly string[] s_marks = ["C:", "T:", "L:"];

    /// <summary>The share, 0 without predictions. Case, punctuation and arguments marked <c>C:</c>, <c>T:</c> or <c>L:</c> do not count.</summary>
    public static double Of(IEnumerable<(string Sentence, OpenTuple Tuple)> gold, IReadOnlyCollection<(string Sentence, OpenTuple Tuple)> predicted)
    {
        HashSet<string> known = [.. gold.Select(t => Key(t.Sentence, t.Tuple))];
        return predicted.Count == 0 ? 0 : predicted.Count(t => known.Contains(Key(t.Sentence, t.Tuple))) / (double)predicted.Count;
    }

    private static string Key(string sentence, OpenTuple tuple)
    {
        string[] arguments = [.. tuple.Arguments.Where(a => !s_marks.Any(m => a.StartsWith(m, StringComparison.Ordinal)))];
        return string.Join('\t', CarbScorer.Key(sentence), Plain(tuple.Predicate), Plain(arguments.FirstOrDefault("")), Plain(string.Join(' ', arguments.Skip(1))));
    }

    private static string Plain(string text)
    {
        string bare = string.Concat(text.Where(c => !(char.IsPunctuation(c) || char.IsSymbol(c)))).ToLowerInvariant();
        return string.Join(' ', bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
