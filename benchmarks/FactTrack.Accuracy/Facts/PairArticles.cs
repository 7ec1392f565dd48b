namespace FactTrack.Accuracy;

/// <summary>The articles of a file of pairs, each of those of its sentences that stand in the file, in the order of their numbers.</summary>
internal sealed class PairArticles
{
    private readonly Dictionary<string, PairArticle> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), double> _affinities = [];

    /// <summary>Extracts and sketches them.</summary>
    public PairArticles(IEnumerable<SentencePair> pairs)
    {
        foreach (IGrouping<string, PlacedSentence> article in pairs.SelectMany(pair => new[] { (pair.LeftArticle, pair.Left), (pair.RightArticle, pair.Right) })
            .Distinct().GroupBy(pair => pair.Item1, pair => pair.Item2))
            _articles[article.Key] = new PairArticle(article.Key, [.. article.DistinctBy(sentence => sentence.Place).OrderBy(sentence => sentence.Place)]);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<PairArticle> All => _articles.Values;

    /// <summary>An article by its id.</summary>
    public PairArticle this[string id] => _articles[id];

    /// <summary>How surely two articles tell of one happening, as the tracker compares claims.</summary>
    public double AffinityOf(string left, string right)
    {
        if (_affinities.TryGetValue((left, right), out double known)) return known;
        return _affinities[(left, right)] = ArticleLink.Of(_articles[left].Sketch, _articles[right].Sketch).Affinity;
    }

    /// <summary>The same by degrees, for articles of a sentence or two that are too short to be linked for sure.</summary>
    public double ClosenessOf(string left, string right) =>
        Math.Min(1, NewsEventMatcher.Score(_articles[left].Sketch, _articles[right].Sketch) / (2 * NewsEventMatcher.Threshold));
}
