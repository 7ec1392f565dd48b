namespace FactTrack.Accuracy;

/// <summary>Counts the nested gold attributions that were found with the right source at each level.</summary>
/// <remarks>
/// A nested one counts once, however many hold it. It is right if one of ours is its level (see <see cref="LevelMatch"/>) and each
/// of those that hold it has a level of its own among those that pass that one on (<see cref="Attribution.ReportedBy"/>).
/// </remarks>
internal sealed class NestedScorer
{
    private int _gold;
    private int _inner;
    private int _outer;
    private int _right;

    /// <summary>The figures so far, in the order in which they are printed.</summary>
    public IEnumerable<(string Metric, double Value)> Figures() =>
        [("nested", Share(_right)), ("nested.gold", _gold), ("nested.inner", Share(_inner)), ("nested.outer", Share(_outer))];

    /// <summary>Scores one article; returns what was missed.</summary>
    public List<NestedGold> Add(GumArticle article, IReadOnlyList<Attribution> found)
    {
        RoleTriple[] roles = [.. found.Select(f => Roles(f, article))];
        var missed = new List<NestedGold>();
        foreach (NestedGold nested in NestedGold.Of(article))
        {
            int[] inner = [.. Enumerable.Range(0, roles.Length).Where(i => LevelMatch.IsRight(nested.Inner, roles[i], article.Text))];
            bool isRight = inner.Any(i => AllFound(nested.Outer, Reporters(found[i]).Select(r => Roles(r, article)), article.Text));
            _gold++;
            if (inner.Length > 0) _inner++;
            if (AllFound(nested.Outer, roles, article.Text)) _outer++;
            if (isRight) _right++;
            else missed.Add(nested);
        }

        return missed;
    }

    private static bool AllFound(List<RoleTriple> gold, IEnumerable<RoleTriple> found, string text)
    {
        RoleTriple[] candidates = [.. found];
        List<int>[] partners = [.. gold.Select(g => Enumerable.Range(0, candidates.Length).Where(i => LevelMatch.IsRight(g, candidates[i], text)).ToList())];
        return !BestMatching.Of(partners, candidates.Length).Contains(-1);
    }

    private static IEnumerable<Attribution> Reporters(Attribution attribution)
    {
        for (Attribution? at = attribution.ReportedBy; at is not null; at = at.ReportedBy) yield return at;
    }

    private static RoleTriple Roles(Attribution attribution, GumArticle article) => FoundAttribution.Of(attribution).Roles(article.Text);

    private double Share(int count) => _gold == 0 ? 0 : (double)count / _gold;
}
