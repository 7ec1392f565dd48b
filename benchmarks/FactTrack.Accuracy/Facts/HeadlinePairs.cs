namespace FactTrack.Accuracy;

/// <summary>Headlines with differing figures: how many are taken for one fact, and how many of these with nothing to show of the difference.</summary>
/// <remarks>Two headlines are two articles of two outlets, a day apart; claims that match are read as the reports of one fact, as a tracker reads them.</remarks>
internal sealed class HeadlinePairs(List<HeadlinePair> pairs)
{
    private const double Alike = 4;
    private const double Unlike = 1;

    private static readonly PublisherDirectory s_publishers = new([]);

    /// <summary>
    /// Prints how many pairs are merged; how many of them with a conflict or a revision, with series that are unclear or of two scopes, or with figures of both that
    /// agree ("at least 12" and 15); and how many with none of these.
    /// </summary>
    public void Write(Report report)
    {
        int merged = 0, contested = 0, apart = 0, agreeing = 0, unnoted = 0, alike = 0, unlike = 0;
        foreach (HeadlinePair pair in pairs)
        {
            FactReading[] facts = [.. Merge(pair)];
            if (facts.Length == 0) continue;
            merged++;
            if (pair.Similarity >= Alike) alike++;
            if (pair.Similarity <= Unlike) unlike++;
            if (facts.Any(IsContested)) contested++;
            else if (facts.Any(IsApart)) apart++;
            else if (facts.Any(IsAgreeing)) agreeing++;
            else
            {
                unnoted++;
                report.Note($"{pair.Left} | {pair.Right} | {string.Join("; ", facts.SelectMany(fact => fact.Figures))}");
            }
        }

        report.Figure("headlines.merged", merged);
        report.Figure("headlines.contested", contested);
        report.Figure("headlines.apart", apart);
        report.Figure("headlines.agreeing", agreeing);
        report.Figure("headlines.unnoted", unnoted);
        report.Note(FormattableString.Invariant($"merged {alike} of {pairs.Count(p => p.Similarity >= Alike)} pairs that people found alike, {unlike} of {pairs.Count(p => p.Similarity <= Unlike)} that they did not"));
    }

    private static bool IsContested(FactReading fact) => fact.Contest.Status != ContestStatus.None || fact.Lifecycle.Stage is LifecycleStage.Revised or LifecycleStage.Corrected;

    // The figures stand beside each other, each with its own scope, or with the warning that the scope is unclear.
    private static bool IsApart(FactReading fact) => fact.Figures.Any(series => !series.IsScopeClear) || fact.Figures.Count(series => series.Points.Count == 1) > 1;

    private static bool IsAgreeing(FactReading fact) => fact.Figures.Any(series => series.Points.Count > 1 && series.Agreement == FigureAgreement.Agrees);

    private static IEnumerable<FactReading> Merge(HeadlinePair pair)
    {
        ExtractionResult left = Extract(pair.Left), right = Extract(pair.Right);
        ClaimSketch[] leftSketches = ClaimSketcher.Of(left), rightSketches = ClaimSketcher.Of(right);
        for (int i = 0; i < leftSketches.Length; i++)
            for (int j = 0; j < rightSketches.Length; j++)
                if (ClaimMatcher.Compare(leftSketches[i], rightSketches[j], ClaimMatcher.UnknownAffinity).IsMatch)
                    yield return FactReader.Read([Member(left, i, 1), Member(right, j, 2)], s_publishers);
    }

    private static FactMember Member(ExtractionResult result, int claim, int day)
    {
        var article = new TrackedArticle
        {
            Key = day, ArticleId = $"{day}", Version = "0", Publisher = $"Paper {day}", ToldAt = PublicationTime.On(2024, 5, day), RecordedAt = DateTimeOffset.UnixEpoch, Story = day, Event = 1,
        };
        return new FactMember(new TrackedClaim { Address = new(day, claim), Id = result.Claims[claim].Id, Key = day }, article, ReportSketchMaker.Of(result, claim));
    }

    private static ExtractionResult Extract(string headline) => ClaimExtractor.Default.Extract(new Article(headline));
}
