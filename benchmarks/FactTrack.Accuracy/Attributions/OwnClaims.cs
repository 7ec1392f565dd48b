namespace FactTrack.Accuracy;

/// <summary>Counts the claims that stand inside gold content, and those of them that are given as the article's own.</summary>
/// <remarks>A claim stands inside if every word of its action stands in one gold content.</remarks>
internal sealed class OwnClaims
{
    private int _inside;
    private int _own;

    /// <summary>The share of the article's own; 0 where no claim stands inside.</summary>
    public double Share => _inside == 0 ? 0 : (double)_own / _inside;

    /// <summary>Counts the claims of one article; returns those given as its own.</summary>
    public List<Claim> Add(PolnearArticle article, IEnumerable<Claim> claims)
    {
        var own = new List<Claim>();
        foreach (Claim claim in claims)
        {
            RoleSpan action = new(FoundAttribution.Spans(claim.Action.Words), article.Text);
            if (!article.Gold.Exists(g => action.IsInside(g.Roles.Content))) continue;
            _inside++;
            if (claim.Asserter == Asserter.Article) own.Add(claim);
        }

        _own += own.Count;
        return own;
    }
}
