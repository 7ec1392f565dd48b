namespace FactTrack.Accuracy;

/// <summary>Shares of words with the right tag, lemma, head and relation; punctuation counts.</summary>
internal sealed class SyntaxScorer
{
    private static readonly string[] s_metrics = ["upos", "xpos", "feats", "lemma", "lemma_nocase", "uas", "las", "las_universal"];

    private readonly int[] _right = new int[s_metrics.Length];
    private readonly Dictionary<string, (int Right, int Gold, int Predicted)> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int Right, int Words)> _lengths = [];
    private (int Right, int Gold, int Predicted) _arcs;
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
            CountArcs(g, p);
            (int r, int w) = _lengths.GetValueOrDefault(Bucket(gold.Length));
            _lengths[Bucket(gold.Length)] = (r + (relation ? 1 : 0), w + 1);
        }
    }

    /// <summary>
    /// The figures: shares; <c>elas</c>, where the gold has enhanced graphs; LAS by the words of a sentence; then F1 of each
    /// relation (head and relation right), by name.
    /// </summary>
    public IEnumerable<(string Metric, double Value)> Figures()
    {
        for (int i = 0; i < s_metrics.Length; i++) yield return (s_metrics[i], _words == 0 ? 0 : (double)_right[i] / _words);
        if (_arcs.Gold > 0) yield return ("elas", F1(_arcs));
        foreach ((int bucket, (int right, int words)) in _lengths.OrderBy(l => l.Key)) yield return ($"las.words_{bucket}", (double)right / words);
        foreach ((string name, (int, int, int) counts) in _relations.OrderBy(r => r.Key, StringComparer.Ordinal))
            yield return ($"rel.{name}", F1(counts));
    }

    // As the scorer of the shared tasks does: arcs of graphs without empty nodes, whole labels.
    private void CountArcs(ConlluWord gold, ConlluWord predicted)
    {
        _arcs.Gold += gold.Arcs.Count;
        _arcs.Predicted += predicted.Arcs.Count;
        foreach (EnhancedArc arc in gold.Arcs) _arcs.Right += predicted.Arcs.Count(a => a == arc);
    }

    private void Count(string relation, int right, int gold, int predicted)
    {
        (int r, int g, int p) = _relations.GetValueOrDefault(relation);
        _relations[relation] = (r + right, g + gold, p + predicted);
    }

    // The longest sentence of a bucket.
    private static int Bucket(int words) => words switch { <= 10 => 10, <= 20 => 20, <= 40 => 40, <= 80 => 80, _ => 256 };

    private static double F1((int Right, int Gold, int Predicted) counts) => 2.0 * counts.Right / (counts.Gold + counts.Predicted);

    private static string Universal(string relation) => relation.Split(':')[0];
}
