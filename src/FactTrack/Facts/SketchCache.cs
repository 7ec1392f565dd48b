namespace FactTrack;

/// <summary>Decoded sketches of what was compared lately. Sketches follow from content, so nothing here gets stale; when it is full it begins anew.</summary>
internal sealed class SketchCache
{
    private const int MostArticles = 4096;
    private const int MostClaims = 65536;

    private readonly Dictionary<long, ArticleSketch> _articles = [];
    private readonly Dictionary<ClaimAddress, ClaimSketch> _claims = [];

    public ArticleSketch Of(TrackedArticle article)
    {
        if (_articles.TryGetValue(article.Key, out ArticleSketch? known)) return known;
        if (_articles.Count == MostArticles) _articles.Clear();
        return _articles[article.Key] = ArticleSketch.Read(article.Sketch.Span);
    }

    /// <summary>The sketch of a version if it was decoded lately, or null.</summary>
    public ArticleSketch? Known(long article) => _articles.GetValueOrDefault(article);

    public ClaimSketch Of(TrackedClaim claim)
    {
        if (_claims.TryGetValue(claim.Address, out ClaimSketch? known)) return known;
        if (_claims.Count == MostClaims) _claims.Clear();
        return _claims[claim.Address] = ClaimSketch.Read(claim.Match.Span);
    }

    /// <summary>The keys that a claim is found by.</summary>
    public ulong[] KeysOf(TrackedClaim claim) => Of(claim).Keys();

    /// <summary>Forgets everything: after another version of the library made the sketches anew.</summary>
    public void Clear()
    {
        _articles.Clear();
        _claims.Clear();
    }
}
