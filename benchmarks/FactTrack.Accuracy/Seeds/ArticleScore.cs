namespace FactTrack.Accuracy;

/// <summary>The predicted claims of one article against the gold claims that it holds.</summary>
internal sealed class ArticleScore
{
    // The parts that are right only decide between assignments that find and complete the same claims.
    private const double PartValue = 0.001;

    private readonly Comparison[][] _comparisons;
    private readonly int[] _assigned;

    public ArticleScore(SeedsGold gold, string doc, bool dated, ExtractionResult result)
    {
        (Doc, Result) = (doc, result);
        Gold = [.. gold.Claims.Where(c => c.Docs.Contains(doc))];
        var judge = new ClaimJudge(gold, doc, result.Article.Text, dated);
        _comparisons = [.. Gold.Select(g => result.Claims.Select(c => judge.Compare(g, c)).ToArray())];
        _assigned = BestAssignment.Find([.. Gold.Select((g, i) => _comparisons[i].Select(c => Value(g, c)).ToArray())]);
        SpuriousPattern[] patterns = [.. gold.KnownSpurious.Select(f => new SpuriousPattern(f))];
        Spurious = [.. result.Claims.SelectMany(c => patterns.Where(p => p.Fits(c)).Take(1), (c, p) => (c, p.Why))];
    }

    /// <summary>The article's letter.</summary>
    public string Doc { get; }

    /// <summary>What was extracted from it.</summary>
    public ExtractionResult Result { get; }

    /// <summary>The gold claims that it holds.</summary>
    public GoldClaim[] Gold { get; }

    /// <summary>Claims that fit a known error, each with what is wrong.</summary>
    public (Claim Claim, string Why)[] Spurious { get; }

    /// <summary>The predicted claim that a gold claim was given, or null.</summary>
    public (Claim Claim, Comparison Comparison)? MatchOf(GoldClaim wanted)
    {
        int row = Array.IndexOf(Gold, wanted);
        return row < 0 || _assigned[row] < 0 ? null : (Result.Claims[_assigned[row]], _comparisons[row][_assigned[row]]);
    }

    /// <summary>The predicted claims that share a gold claim's action.</summary>
    public IEnumerable<(Claim Claim, Comparison Comparison)> Near(GoldClaim wanted) =>
        Result.Claims.Zip(_comparisons[Array.IndexOf(Gold, wanted)]).Where(p => p.Second.SharesAction);

    /// <summary>The predicted claims that no gold claim was given.</summary>
    public IEnumerable<Claim> Unmatched() => Result.Claims.Where((_, i) => !_assigned.Contains(i));

    private static double Value(GoldClaim wanted, Comparison comparison)
    {
        if (!comparison.IsFound) return 0;
        return (comparison.IsWhole ? 2 * wanted.Weight : wanted.Weight) + PartValue / (1 + comparison.WrongParts.Length);
    }
}
