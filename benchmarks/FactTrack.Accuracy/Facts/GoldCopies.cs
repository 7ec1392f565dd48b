namespace FactTrack.Accuracy;

/// <summary>Copies by the letter: pairs of texts of which the shorter shares half of its runs of eight words, or more, with the other.</summary>
/// <remarks>Words are runs of letters and digits without regard to case. It counts runs themselves, no hashes, and asks every pair that shares one.</remarks>
internal static class GoldCopies
{
    private const int Run = 8;
    private const double Least = 0.5;

    /// <summary>The pairs, the smaller index first.</summary>
    public static HashSet<(int, int)> Of(IReadOnlyList<string> texts)
    {
        HashSet<string>[] runs = [.. texts.Select(Runs)];
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var shared = new Dictionary<(int, int), int>();
        for (int i = 0; i < runs.Length; i++)
        {
            foreach (string run in runs[i])
            {
                if (!holders.TryGetValue(run, out List<int>? others)) holders[run] = others = [];
                foreach (int other in others) shared[(other, i)] = shared.GetValueOrDefault((other, i)) + 1;
                others.Add(i);
            }
        }

        return [.. shared.Where(pair => pair.Value >= Least * Math.Min(runs[pair.Key.Item1].Count, runs[pair.Key.Item2].Count)).Select(pair => pair.Key)];
    }

    private static HashSet<string> Runs(string text)
    {
        string[] words = [.. Words(text)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words, start, Run))];
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) yield return text[start..at].ToLowerInvariant();
        }
    }
}
