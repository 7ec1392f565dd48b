namespace FactTrack;

/// <summary>Reads what the reports of a fact say together: marks, origins, and the three readings of support, contest and life.</summary>
internal static class FactReader
{
    /// <param name="members">The reports, in any order.</param>
    /// <param name="publishers">What is known of publishers.</param>
    public static FactReading Read(IReadOnlyList<FactMember> members, PublisherDirectory publishers)
    {
        FactMember[] told = [.. members.OrderBy(member => ArticleOrder.Of(member.Article)).ThenBy(member => member.Claim.Address.Index)];
        bool[] contrary = FactSides.Contrary(told);
        var finder = new OriginFinder(told, contrary, publishers);
        RootRecord[] roots = [.. RootRecord.Of(told, contrary, finder)];
        (int Root, Origin Origin)[] origins = [.. roots.Where(root => root.IsOrigin).OrderBy(root => root.For[0]).Select(root => (root.Root, OriginMaker.Of(root, told)))];
        Dictionary<int, string> keys = origins.ToDictionary(pair => pair.Root, pair => pair.Origin.Key);
        ValueList<string?> originOf = [.. told.Select((_, i) => contrary[i] ? null : keys.GetValueOrDefault(finder.RootOf[i]))];
        ValueList<ReportedSeries> figures = ReportedSeries.Of(told, contrary, roots, originOf);
        return new FactReading
        {
            Members = [.. told],
            Marks = [.. told.Select((member, i) => MarksOf(member, contrary[i], finder.IsDropped[i]))],
            OriginOf = originOf,
            Origins = [.. origins.Select(pair => pair.Origin)],
            Support = SupportOf(roots, told),
            Contest = ContestReader.Read(told, contrary, roots, figures),
            Lifecycle = LifecycleReader.Read(told, contrary, roots, figures),
            Figures = [.. figures.Select(series => series.Series)],
            Teller = FactSides.Teller(told, contrary),
        };
    }

    private static ReportMarks MarksOf(FactMember member, bool isContrary, bool isDropped) =>
        (isDropped ? ReportMarks.AttributionDropped : 0)
        | (member.IsHedged ? ReportMarks.Hedged : 0)
        | (member.IsAnonymous ? ReportMarks.Anonymous : 0)
        | (isContrary ? ReportMarks.Contrary : 0)
        | (member.IsSuperseded ? ReportMarks.Superseded : 0)
        | (member.Report.Asserter == Asserter.Unresolved ? ReportMarks.Unresolved : 0)
        | (member.Article.IsPurged ? ReportMarks.Purged : 0);

    private static Support SupportOf(RootRecord[] roots, FactMember[] told)
    {
        int[] standing = [.. roots.Where(root => root.Stands).Select(root => root.Current[0]).Order()];
        SupportLevel level = standing.Length switch { 0 => SupportLevel.None, 1 => SupportLevel.SingleOrigin, _ => SupportLevel.Corroborated };
        return new Support(level, [.. standing.Select(i => told[i].Id)]);
    }
}
