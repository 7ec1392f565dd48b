namespace FactTrack;

/// <summary>Reads from figures whether a fact was revised or corrected.</summary>
internal static class FigureLife
{
    /// <summary>The stage, and the reports that gave the later figures; current where no origin changed its figure and no count rose.</summary>
    public static (LifecycleStage Stage, int[] Reports) Read(ValueList<ReportedSeries> figures, FactMember[] told)
    {
        var revised = new SortedSet<int>();
        var corrected = new SortedSet<int>();
        foreach (ReportedSeries series in figures)
        {
            if (!series.Series.IsScopeClear) continue;
            foreach (FigureRevision revision in series.Series.Revisions)
                if (IsLater(series, revision, told)) (IsCorrection(revision) ? corrected : revised).Add(series.ReportOf(revision.To));
            // A count that another outlet found risen is revised too.
            revised.UnionWith(CountRise.Rises(series, told));
        }

        return corrected.Count > 0 ? (LifecycleStage.Corrected, [.. corrected]) : revised.Count > 0 ? (LifecycleStage.Revised, [.. revised]) : (LifecycleStage.Current, []);
    }

    /// <summary>True if the new figure came later for sure: in a later version of the article, or at a later time.</summary>
    public static bool IsLater(ReportedSeries series, FigureRevision revision, FactMember[] told)
    {
        FactMember from = told[series.ReportOf(revision.From)], to = told[series.ReportOf(revision.To)];
        return from.Article.ArticleId == to.Article.ArticleId ? from.Article.Version != to.Article.Version : ReportFacets.IsBefore(from.Article, to.Article);
    }

    // A publisher who changes the figure in a text corrects it, whichever way it goes.
    private static bool IsCorrection(FigureRevision revision) =>
        revision.Change == FigureChange.Correction || (revision.From.ArticleId == revision.To.ArticleId && !revision.From.Interval.Meets(revision.To.Interval));
}
