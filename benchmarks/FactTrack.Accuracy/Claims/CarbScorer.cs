namespace FactTrack.Accuracy;

/// <summary>CaRB (Bhardwaj et al., 2019): precision by greedy one-to-one matching, recall by the best match of each gold tuple, at every threshold of confidence.</summary>
internal static class CarbScorer
{
    // Arguments that hold the source of a statement are not scored.
    private const string SourceMark = "C: ";

    /// <summary>Scores predictions against gold; a sentence without predictions counts for recall.</summary>
    public static CarbFigures Score(IEnumerable<(string Sentence, OpenTuple Tuple)> gold, IEnumerable<(string Sentence, OpenTuple Tuple)> predicted)
    {
        Dictionary<string, OpenTuple[]> system = BySentence(predicted);
        double[] levels = [.. system.Values.SelectMany(t => t).Select(t => t.Confidence).Distinct().Order()];
        var precision = new (double Sum, int Count)[levels.Length];
        var recall = new (double Sum, int Count)[levels.Length];
        foreach ((string sentence, OpenTuple[] tuples) in GoldBySentence(gold))
            AddSentence(tuples, system.GetValueOrDefault(sentence, []), levels, precision, recall);
        return Best(precision, recall);
    }

    /// <summary>The letters and digits of a sentence, as CaRB compares sentences.</summary>
    public static string Key(string sentence)
    {
        string text = sentence.Trim().Replace(" ", "", StringComparison.Ordinal);
        foreach (string bracket in (string[])["LRB", "RRB", "LSB", "RSB", "LCB", "RCB"])
            text = text.Replace($"-{bracket}-", "", StringComparison.Ordinal);
        return string.Concat(text.Where(c => !char.IsAscii(c) || !(char.IsPunctuation(c) || char.IsSymbol(c))));
    }

    /// <summary>The gold tuples by <see cref="Key"/>, without what is not scored.</summary>
    public static Dictionary<string, OpenTuple[]> GoldBySentence(IEnumerable<(string Sentence, OpenTuple Tuple)> gold) =>
        BySentence(gold.Select(g => (g.Sentence, Scored(g.Tuple))));

    private static Dictionary<string, OpenTuple[]> BySentence(IEnumerable<(string Sentence, OpenTuple Tuple)> tuples) => tuples
        .GroupBy(t => Key(t.Sentence), t => t.Tuple, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static OpenTuple Scored(OpenTuple tuple) =>
        tuple with { Arguments = [.. tuple.Arguments.Where(a => !a.Contains(SourceMark, StringComparison.Ordinal))] };

    private static void AddSentence(
        OpenTuple[] gold, OpenTuple[] predicted, double[] levels, (double Sum, int Count)[] precision, (double Sum, int Count)[] recall)
    {
        (double Precision, double Recall)[][] scores = [.. gold.Select(g => predicted.Select(p => CarbMatch.Of(g, p)).ToArray())];
        int from = 0;
        foreach (double level in predicted.Select(p => p.Confidence).Order())
        {
            int[] kept = [.. Enumerable.Range(0, predicted.Length).Where(j => predicted[j].Confidence >= level)];
            double found = scores.Sum(row => kept.Max(j => row[j].Recall));
            double right = Greedy(scores, kept);
            int at = Array.BinarySearch(levels, level);
            for (; from <= at; from++)
            {
                precision[from] = (precision[from].Sum + right, precision[from].Count + kept.Length);
                recall[from] = (recall[from].Sum + found, recall[from].Count + gold.Length);
            }
        }

        for (; from < levels.Length; from++) recall[from].Count += gold.Length;
    }

    private static double Greedy((double Precision, double Recall)[][] scores, int[] kept)
    {
        var goldLeft = Enumerable.Range(0, scores.Length).ToList();
        var left = kept.ToList();
        double sum = 0;
        while (goldLeft.Count > 0 && left.Count > 0)
        {
            (double Value, int Gold, int Predicted) best = (-1, -1, -1);
            foreach (int i in goldLeft)
                foreach (int j in left)
                    if (scores[i][j].Precision > best.Value) best = (scores[i][j].Precision, i, j);
            goldLeft.Remove(best.Gold);
            left.Remove(best.Predicted);
            sum += best.Value;
        }

        return sum;
    }

    private static CarbFigures Best((double Sum, int Count)[] precision, (double Sum, int Count)[] recall)
    {
        double[] p = [.. precision.Select(x => x.Count == 0 ? 1 : x.Sum / x.Count), 1];
        double[] r = [.. recall.Select(x => x.Count == 0 ? 0 : x.Sum / x.Count), 0];
        double auc = 0;
        CarbFigures best = default;
        for (int i = 0; i < precision.Length; i++)
        {
            auc += (r[i + 1] - r[i]) * (p[i + 1] + p[i]) / 2;
            double f1 = p[i] + r[i] == 0 ? 0 : 2 * p[i] * r[i] / (p[i] + r[i]);
            if (i == 0 || f1 > best.F1) best = new CarbFigures(p[i], r[i], f1, 0);
        }

        return best with { Auc = Math.Abs(auc) };
    }
}
