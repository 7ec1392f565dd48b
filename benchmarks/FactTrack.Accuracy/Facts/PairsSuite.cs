using System.Diagnostics;

namespace FactTrack.Accuracy;

/// <summary>Do two sentences of different articles tell one event? By their claims and their articles.</summary>
/// <remarks>
/// Two sentences tell one event if a claim of the one and a claim of the other score as one happening (<see cref="MatchDecision.Score"/>), with the tracker's own comparison of their
/// articles. <c>fact</c> asks more: that both are one fact, found and matched as the tracker does it, each pair by itself; <c>tracked</c>: that both report one fact after all articles
/// were tracked. The articles hold those of their sentences that stand in the file. <c>alone</c> is <c>fact</c> by the two sentences, nothing being known of their articles.
/// </remarks>
internal sealed class PairsSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FILE.tsv [--headlines FILE.tsv]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--headlines"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        List<SentencePair> pairs = SentencePair.Read(arguments.OnlyFile());
        var articles = new PairArticles(pairs);
        Score(report, "", pairs, pair => IsOneHappening(articles, pair));
        Score(report, "fact.", pairs, pair => IsOne(articles, pair, articles.AffinityOf(pair.LeftArticle, pair.RightArticle)));
        NoteSpeed(report, [.. articles.All.SelectMany(article => article.Claims)]);
        var tracked = TrackedPairs.OfAsync(articles).GetAwaiter().GetResult();
        Score(report, "tracked.", pairs, pair => tracked.AnyShared(
            pair.LeftArticle, articles[pair.LeftArticle].ClaimsOf(pair.Left), pair.RightArticle, articles[pair.RightArticle].ClaimsOf(pair.Right)));
        Score(report, "alone.", pairs, pair => IsOne(articles, pair, ClaimMatcher.UnknownAffinity));
        if (arguments.Value("--headlines") is { } headlines) new HeadlinePairs(HeadlinePair.Read(headlines)).Write(report);
    }

    // A sentence without claims goes by its article alone.
    private static bool IsOneHappening(PairArticles articles, SentencePair pair)
    {
        PairArticle left = articles[pair.LeftArticle], right = articles[pair.RightArticle];
        double affinity = articles.ClosenessOf(pair.LeftArticle, pair.RightArticle);
        int[] ofLeft = [.. left.ClaimsOf(pair.Left)], ofRight = [.. right.ClaimsOf(pair.Right)];
        if (ofLeft.Length == 0 || ofRight.Length == 0) return affinity > ClaimMatcher.UnknownAffinity;
        return ofLeft.Any(i => ofRight.Any(j => ClaimMatcher.Compare(left.Claims[i], right.Claims[j], affinity).Score >= MatchDecision.Threshold));
    }

    private static bool IsOne(PairArticles articles, SentencePair pair, double affinity)
    {
        PairArticle left = articles[pair.LeftArticle], right = articles[pair.RightArticle];
        foreach (int i in left.ClaimsOf(pair.Left))
            foreach (int j in right.ClaimsOf(pair.Right))
            {
                ClaimSketch one = left.Claims[i], other = right.Claims[j];
                bool isCandidate = affinity > 0 || one.Keys().Intersect(other.Keys()).Count() >= Neighbourhood.LeastShared;
                if (!isCandidate) continue;
                MatchScores match = ClaimMatcher.Compare(one, other, affinity);
                if (ClaimMatcher.MayMatch(one, other) && match.IsMatch) return true;
            }

        return false;
    }

    private static void NoteSpeed(Report report, ClaimSketch[] claims)
    {
        var clock = Stopwatch.StartNew();
        int matches = 0;
        foreach (ClaimSketch left in claims)
            foreach (ClaimSketch right in claims)
                if (ClaimMatcher.Compare(left, right, ClaimMatcher.UnknownAffinity).IsMatch) matches++;
        double nanoseconds = clock.Elapsed.TotalNanoseconds / ((double)claims.Length * claims.Length);
        ulong[][] keys = [.. claims.Select(claim => claim.Keys())];
        int strong = 0, found = 0;
        for (int i = 0; i < claims.Length; i++)
            for (int j = 0; j < claims.Length; j++)
            {
                if (i == j || !ClaimMatcher.Compare(claims[i], claims[j], 0).IsMatch) continue;
                strong++;
                if (keys[i].Intersect(keys[j]).Count() >= Neighbourhood.LeastShared) found++;
            }

        report.Note(FormattableString.Invariant($"{strong} matches of claims if the articles are not linked, {found} of them found by their keys"));
        report.Note(FormattableString.Invariant($"{claims.Length} claims with each other: {matches} matches, {nanoseconds:F0} ns a comparison"));
    }

    private static void Score(Report report, string prefix, List<SentencePair> pairs, Func<SentencePair, bool> decide)
    {
        int right = 0, said = 0, gold = pairs.Count(pair => pair.IsOneEvent);
        foreach (SentencePair pair in pairs)
        {
            if (!decide(pair)) continue;
            said++;
            if (pair.IsOneEvent) right++;
        }

        report.Figure(prefix + "p", said == 0 ? 0 : (double)right / said);
        report.Figure(prefix + "r", gold == 0 ? 0 : (double)right / gold);
        report.Figure(prefix + "f1", said + gold == 0 ? 0 : 2.0 * right / (said + gold));
    }
}
