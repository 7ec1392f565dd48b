namespace FactTrack;

/// <summary>Reads what became of a fact: taken back by all who stood behind it, taken out of the text by its publishers, told otherwise by a later version, or told with another figure.</summary>
internal static class LifecycleReader
{
    public static Lifecycle Read(FactMember[] told, bool[] contrary, RootRecord[] roots, ValueList<ReportedSeries> figures)
    {
        if (figures.Count == 0 && !contrary.Contains(true) && !Array.Exists(told, member => member.IsSuperseded)) return new Lifecycle(LifecycleStage.Current, []);
        RootRecord[] origins = [.. roots.Where(root => root.IsOrigin)];
        int[] said = [.. Enumerable.Range(0, told.Length).Where(i => !contrary[i])];
        if (said.Length == 0) return new Lifecycle(LifecycleStage.Current, []);

        int[] changed = [.. Changed(told, contrary, said)];
        if (changed.Length > 0) return Of(LifecycleStage.Corrected, changed, told);
        if (origins.Length > 0 && !origins.Any(root => root.Stands) && origins.Any(root => root.TookBack))
            return Of(LifecycleStage.Retracted, [.. origins.Where(root => root.TookBack).SelectMany(root => root.ByItself).Order()], told);

        ILookup<string, int> current = said.Where(i => !told[i].IsSuperseded).ToLookup(i => told[i].Article.ArticleId, StringComparer.Ordinal);
        bool IsGone(int i) => told[i].IsSuperseded && !current.Contains(told[i].Article.ArticleId);
        if (said.All(IsGone)) return Of(LifecycleStage.Withdrawn, said, told);
        // Copies of a story outlive it; its first publisher decides.
        bool withdrawn = origins.Length > 0 && origins.All(root => root.For.All(i => told[i].IsOwn) && IsGone(root.For[0]));
        if (withdrawn) return Of(LifecycleStage.Withdrawn, [.. origins.Select(root => root.For[0]).Order()], told);
        (LifecycleStage stage, int[] reports) = FigureLife.Read(figures, told);
        return Of(stage, reports, told);
    }

    /// <summary>The later versions that say the contrary of what all earlier ones said, where no other article says so still.</summary>
    private static IEnumerable<int> Changed(FactMember[] told, bool[] contrary, int[] said)
    {
        var changed = new List<int>();
        foreach (int i in said)
        {
            int[] later = !told[i].IsSuperseded ? [] : [.. Enumerable.Range(0, told.Length).Where(j => contrary[j] && !told[j].IsSuperseded && told[j].Article.ArticleId == told[i].Article.ArticleId)];
            if (later.Length == 0) return [];
            changed.AddRange(later);
        }

        return changed.Distinct().Order();
    }

    private static Lifecycle Of(LifecycleStage stage, int[] reports, FactMember[] told) => new(stage, [.. reports.Select(i => told[i].Id)]);
}
