namespace FactTrack.Accuracy;

/// <summary>Shares of words with the right tag, lemma, head and relation; punctuation counts.</summary>
internal sealed class SyntaxScorer
{
    private static readonly string[] s_metrics = ["upos", "xpos", "feats", "lemma", "lemma_nocase", "uas", "las", "las_universal"];

    private readonly int[] _right = new int[s_metrics.Length];
    private readonly Dictionary<string, (int Right, int Gold, int Predicted)> _relations = new(StringComparer.Ordinal);
    private int _words;

    /// <summary>Adds a sentence; both have the same words.</summary>
    public void Add(ConlluWord[] gold, ConlluWord[] predicted)
    {
        foreach ((ConlluWord g, ConlluWord p) in gold.Zip(predicted))
        {
            bool head = g.Head == p.Head;
            bool relation = head && g.Relation == p.Relation;
            bool[] right =
            [
                g.Upos == p.Upos, g.Xpos == p.Xpos, g.Features == p.Features, g.Lemma == p.Lemma,
                string.Equals(g.Lemma, p.Lemma, StringComparison.OrdinalIgnoreCase),
                head, relation, head && Universal(g.Relation) == Universal(p.Relation),
            ];
            for (int i = 0; i < right.Length; i++) _right[i] += right[i] ? 1 : 0;
            _words++;
            Count(g.Relation, relation ? 1 : 0, 1, 0);
            Count(p.Relation, 0, 0, 1);
        }
    }

    /// <summary>The figures: shares, then F1 of each relation (head and relation right), by name.</summary>
    public IEnumerable<(string Metric, double Value)> Figures()
    {
        for (int i = 0; i < s_metrics.Length; i++) yield return (s_metrics[i], _words == 0 ? 0 : (double)_right[i] / _words);
        foreach ((string name, (int right, int gold, int predicted)) in _relations.OrderBy(r => r.Key, StringComparer.Ordinal))
            yield return ($"rel.{name}", 2.0 * right / (gold + predicted));
    }

    private void Count(string relation, int right, int gold, int predicted)
    {
        (int r, int g, int p) = _relations.GetValueOrDefault(relation);
        _relations[relation] = (r + right, g + gold, p + predicted);
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
