namespace FactTrack.Cli.Evaluation;

/// <summary>The scores of claims against gold.</summary>
internal sealed class Scores
{
    private readonly List<(GoldArticle Article, ValueList<Claim> Found, Claim?[] Matches)> _articles = [];
    private readonly HashSet<Claim> _right = new(ReferenceEqualityComparer.Instance), _whole = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many articles were scored.</summary>
    public int Articles => _articles.Count;

    /// <summary>Adds what was found in an article.</summary>
    public void Add(GoldArticle article, ValueList<Claim> found)
    {
        Claim?[] matches = ClaimMatching.Match(article.Claims, found);
        _articles.Add((article, found, matches));
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i] is not { } claim) continue;
            _right.Add(claim);
            if (!ClaimMatching.Differences(article.Claims[i], claim).Any()) _whole.Add(claim);
        }
    }

    /// <summary>All claims: found at all, and with every stated field right.</summary>
    public IEnumerable<Figure> Claims() =>
    [
        new("found", new(Counted.Count(_right.Contains), Counted.Count()), new(Pairs.Count(p => p.Found is not null), Pairs.Count())),
        new("whole", new(Counted.Count(_whole.Contains), Counted.Count()), new(Pairs.Count(p => p.Found is not null && _whole.Contains(p.Found)), Pairs.Count())),
    ];

    /// <summary>One figure a kind that the gold or the claims found have.</summary>
    public IEnumerable<Figure> Kinds() => ClaimLabels.Kinds.Select(kind =>
    {
        Claim[] found = [.. Counted.Where(claim => ClaimLabels.Kind(claim) == kind)];
        (GoldClaim Gold, Claim? Found)[] gold = [.. Pairs.Where(p => p.Gold[GoldField.Kind] is [var stated] && stated == kind)];
        return new Figure(kind, new(found.Count(_right.Contains), found.Length), new(gold.Count(p => p.Found is not null), gold.Length));
    }).Where(figure => figure.Precision.All + figure.Recall.All > 0);

    /// <summary>One figure a field that the gold states: precision over the claims found that have it, recall over those of the gold that have it.</summary>
    public IEnumerable<Figure> Fields() => Enum.GetValues<GoldField>().Select(field =>
    {
        Proportion precision = default, recall = default;
        foreach ((GoldClaim gold, Claim? found) in Pairs)
        {
            if (gold[field] is not { } stated) continue;
            bool agrees = found is not null && FieldComparer.Agrees(field, stated, found);
            if (found is not null && FieldComparer.IsStated(field, found)) precision += new Proportion(agrees ? 1 : 0, 1);
            if (stated.Length > 0) recall += new Proportion(agrees ? 1 : 0, 1);
        }

        return new Figure(field.ToString().ToLowerInvariant(), precision, recall);
    }).Where(figure => figure.Precision.All + figure.Recall.All > 0);

    /// <summary>The threshold for a precision of whole claims, or null if none gives it.</summary>
    public Threshold? ThresholdFor(double wanted) => Threshold.Find([.. Counted.Select(claim => (claim.Confidence.Overall, _whole.Contains(claim)))], wanted);

    /// <summary>What was missed, what was found otherwise, and what nobody asked for, one line each.</summary>
    public IEnumerable<string> Faults()
    {
        foreach ((GoldArticle article, ValueList<Claim> found, Claim?[] matches) in _articles)
        {
            for (int i = 0; i < matches.Length; i++)
            {
                GoldClaim gold = article.Claims[i];
                if (matches[i] is not { } claim) yield return $"{gold.Place}: missed: {gold}";
                else if (ClaimMatching.Differences(gold, claim).ToArray() is { Length: > 0 } fields)
                    yield return $"{gold.Place}: {string.Join(", ", fields.Select(f => f.ToString().ToLowerInvariant()))} otherwise: {gold} | {claim.Describe()}";
            }

            if (!article.IsComplete) continue;
            foreach (Claim claim in found)
                if (!_right.Contains(claim)) yield return $"{article.Place}: not in the gold: {claim.Describe()}";
        }
    }

    // Of an article whose gold is not complete, what else was found is neither right nor wrong.
    private IEnumerable<Claim> Counted => _articles.SelectMany(a => a.Article.IsComplete ? a.Found : a.Found.Where(_right.Contains));

    private IEnumerable<(GoldClaim Gold, Claim? Found)> Pairs => _articles.SelectMany(a => a.Article.Claims.Zip(a.Matches));
}
