namespace FactTrack;

/// <summary>Holds a draft against what a store knows. Writes nothing.</summary>
internal sealed class DraftChecker(IFactSession session, PublisherDirectory publishers, int days)
{
    private readonly Dictionary<long, ExtractionResult?> _texts = [];

    /// <summary>Checks a draft.</summary>
    public async ValueTask<DraftCheck> CheckAsync(ExtractionResult draft, DateTimeOffset now, CancellationToken cancellation)
    {
        ArticleRecord record = ArticleIntake.Read(draft, now);
        DraftMatch match = await new DraftMatcher(session, new SketchCache(), days).MatchAsync(record, cancellation).ConfigureAwait(false);
        var claims = new DraftClaim?[draft.Claims.Count];
        var facts = new Dictionary<long, KnownFact>();
        for (int i = 0; i < claims.Length; i++)
        {
            if (match.Facts[i] is not { } key) continue;
            if (!facts.TryGetValue(key, out KnownFact? known)) facts[key] = known = await LoadAsync(key, cancellation).ConfigureAwait(false);
            claims[i] = new DraftClaim(draft, draft.Claims[i], new FactMember(record.Claims[i], record.Article, ReportSketch.Read(record.Claims[i].Report.Span)), known);
        }

        List<NearReport> near = [.. await NearAsync(match.Articles, cancellation).ConfigureAwait(false)];
        return new DraftCheck { ArticleId = draft.ArticleId, Claims = claims.Length, Known = claims.Count(claim => claim is not null), Notes = [.. Notes(draft, claims, near)] };
    }

    private static IEnumerable<DraftNote> Notes(ExtractionResult draft, DraftClaim?[] claims, IReadOnlyList<NearReport> near)
    {
        var told = new HashSet<(DraftNoteKind, string?, TextPart?)>();
        ILookup<string, DraftClaim> ofFact = claims.OfType<DraftClaim>().ToLookup(claim => claim.Known.Fact.Id);
        var sentences = new SentenceFigureCheck(draft, near);
        for (int i = 0; i < claims.Length; i++)
        {
            IEnumerable<DraftNote> notes = [.. claims[i] is { } claim ? Notes(claim, ofFact) : sentences.Find(draft.Claims[i]), .. QuoteCheck.Find(draft.Claims[i], claims[i], near)];
            // A hint is worth telling only where there is nothing graver.
            DraftNote[] grave = [.. notes.Where(note => note.Severity > NoteSeverity.Hint)];
            foreach (DraftNote note in (grave.Length > 0 ? grave : notes).OrderBy(note => note.Kind))
                if (told.Add((note.Kind, note.FactId, note.Words))) yield return note;
        }
    }

    private static IEnumerable<DraftNote> Notes(DraftClaim claim, ILookup<string, DraftClaim> ofFact)
    {
        bool tellsBoth = ofFact[claim.Known.Fact.Id].Any(other => other.IsDenial || other.IsContrary != claim.IsContrary);
        return [.. StandingCheck.Find(claim, tellsBoth), .. CautionCheck.Find(claim), .. FigureCheck.Find(claim)];
    }

    /// <summary>All claims of articles that tell of the same happening.</summary>
    private async ValueTask<IEnumerable<NearReport>> NearAsync(IReadOnlyList<TrackedArticle> articles, CancellationToken cancellation)
    {
        var near = new List<NearReport>();
        await ReadAsync(articles.Select(article => article.Key), cancellation).ConfigureAwait(false);
        foreach (TrackedArticle article in articles.OrderBy(ArticleOrder.Of))
            if (_texts[article.Key] is { } result) near.AddRange(result.Claims.Select(claim => new NearReport(claim, article, result)));
        return near;
    }

    private async ValueTask<KnownFact> LoadAsync(long key, CancellationToken cancellation)
    {
        Fact fact = (await new FactAssembler(session, publishers).AssembleAsync(key, null, cancellation).ConfigureAwait(false))!;
        await ReadAsync(fact.Reports.Select(report => StableHash.Of(report.ArticleId, report.Version)), cancellation).ConfigureAwait(false);
        return new KnownFact(fact, _texts);
    }

    private async ValueTask ReadAsync(IEnumerable<long> articles, CancellationToken cancellation)
    {
        foreach (long key in articles)
            if (!_texts.ContainsKey(key)) _texts[key] = await session.ResultAsync(key, cancellation).ConfigureAwait(false);
    }
}
