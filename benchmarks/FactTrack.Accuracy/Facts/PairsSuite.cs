using System.Diagnostics;

namespace FactTrack.Accuracy;

/// <summary>Do two sentences of different articles tell one event? By the claims of both, and by how alike their articles are.</summary>
/// <remarks>
/// Two sentences tell one event if two of their claims score enough (<see cref="MatchDecision.Threshold"/>); a sentence without claims goes by its article
/// alone. The articles are known by those of their sentences that stand in the file; <c>alone</c> is the same without them, each pair by its two sentences.
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
        var sketches = new SentenceSketches();
        var affinity = new ArticleAffinity(pairs, sketches);
        Score(report, "", pairs, pair => IsOne(sketches, pair, affinity.Of(pair.LeftArticle, pair.RightArticle)));
        NoteSpeed(report, pairs, sketches);
        Score(report, "alone.", pairs, pair => IsOne(sketches, pair, ClaimMatcher.UnknownAffinity));
        if (arguments.Value("--headlines") is { } headlines) new HeadlinePairs(HeadlinePair.Read(headlines)).Write(report);
    }

    private static bool IsOne(SentenceSketches sketches, SentencePair pair, double affinity)
    {
        ClaimSketch[] left = sketches.ClaimsOf(pair.Left.Text), right = sketches.ClaimsOf(pair.Right.Text);
        if (left.Length == 0 || right.Length == 0) return affinity > ClaimMatcher.UnknownAffinity;
        foreach (ClaimSketch one in left)
            foreach (ClaimSketch other in right)
                if (ClaimMatcher.Compare(one, other, affinity).Score >= MatchDecision.Threshold) return true;
        return false;
    }

    private static void NoteSpeed(Report report, List<SentencePair> pairs, SentenceSketches sketches)
    {
        ClaimSketch[] claims = [.. pairs.Select(pair => pair.Left.Text).Distinct().SelectMany(sketches.ClaimsOf)];
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
                if (keys[i].Intersect(keys[j]).Any()) found++;
            }

        report.Note(FormattableString.Invariant($"{strong} matches of claims if the articles are not linked, {found} of them share a key"));
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
