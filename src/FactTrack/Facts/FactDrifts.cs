namespace FactTrack;

/// <summary>Finds what the reports of one fact lost: each is held against the one that it most probably goes back to.</summary>
/// <param name="reading">The reports with what is known of them.</param>
/// <param name="texts">The results of their versions, by key; null once purged.</param>
internal sealed class FactDrifts(FactReading reading, IReadOnlyDictionary<long, ExtractionResult?> texts)
{
    /// <summary>The drifts, in the order of the later reports.</summary>
    public IEnumerable<FactDrift> Find()
    {
        for (int later = 1; later < reading.Members.Count; later++)
            if (ClaimOf(later) is { } after && BaseOf(later) is { } earlier)
                foreach (Drift drift in new DriftFinder(TextOf(earlier)!.Article, TextOf(later)!.Article).Find(ClaimOf(earlier)!, after))
                    if (Counts(drift.Kind, earlier, later)) yield return new FactDrift(drift.Kind, reading.Members[earlier].Id, reading.Members[later].Id, drift.Lost);
    }

    /// <summary>The circles of publishers that have the fact from each other.</summary>
    public ValueList<CircularCitation> Circles() =>
        CitationCircles.OfFact(Enumerable.Range(0, reading.Members.Count).Where(i => ClaimOf(i) is not null).Select(i => (TextOf(i)!, ClaimOf(i)!))).Find();

    // The version before it, else the first copy of its story, else the first outlet that told it.
    private int? BaseOf(int later)
    {
        FactMember own = reading.Members[later];
        int[] before = [.. Enumerable.Range(0, later).Where(i => reading.Members[i].Article.Key != own.Article.Key && ClaimOf(i) is not null)];
        int[] versions = [.. before.Where(i => reading.Members[i].Article.ArticleId == own.Article.ArticleId)];
        if (versions.Length > 0) return InArticle(before, versions[^1], own);
        foreach (int i in before)
            if (reading.Members[i].Story == own.Story) return InArticle(before, i, own);
        if (IsContrary(later)) return null;
        foreach (int i in before)
            if (!IsContrary(i)) return InArticle(before, i, own);
        return null;
    }

    // An article may tell a fact several times, in its headline and again; the same sentence is the same report, and the text comes before the headline.
    private int InArticle(int[] among, int one, FactMember own) => among.Where(i => reading.Members[i].Article.Key == reading.Members[one].Article.Key)
        .OrderByDescending(i => reading.Members[i].Claim.Key == own.Claim.Key)
        .ThenByDescending(i => reading.Members[i].Report.IsTitle == own.Report.IsTitle)
        .ThenBy(i => reading.Members[i].Report.IsTitle)
        .First();

    // Headlines leave out sources, and an outlet may know by itself what another has from somebody.
    private bool Counts(DriftKind kind, int earlier, int later)
    {
        FactMember one = reading.Members[earlier], other = reading.Members[later];
        if (kind != DriftKind.SourceLost) return true;
        return !other.Report.IsTitle && (one.Article.ArticleId == other.Article.ArticleId || one.Story == other.Story || reading.Marks[later].HasFlag(ReportMarks.AttributionDropped));
    }

    private bool IsContrary(int member) => reading.Marks[member].HasFlag(ReportMarks.Contrary);

    private ExtractionResult? TextOf(int member) => texts.GetValueOrDefault(reading.Members[member].Article.Key);

    private Claim? ClaimOf(int member) => TextOf(member)?.Claims[reading.Members[member].Claim.Address.Index];
}
