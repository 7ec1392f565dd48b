namespace FactTrack;

/// <summary>Reads who says otherwise: a denial by whomever, or the contrary or another figure from another origin. What a voice took back itself is no contest.</summary>
internal static class ContestReader
{
    public static Contest Read(FactMember[] told, bool[] contrary, RootRecord[] roots, ValueList<ReportedSeries> figures)
    {
        if (figures.Count == 0 && !contrary.Contains(true)) return new Contest(ContestStatus.None, [], []);
        var against = new List<int>();
        bool anyStands = roots.Any(root => root.Stands);
        foreach (RootRecord root in roots)
            against.AddRange(root.CameBack || (root.TookBack && !anyStands) ? root.Against.Except(root.ByItself) : root.Against);
        // Nobody can be held to it, but it was denied.
        against.AddRange(Enumerable.Range(0, told.Length).Where(i => contrary[i] && told[i].IsAnonymous && told[i].IsDenial && !told[i].IsSuperseded));
        against.AddRange(figures.SelectMany(series => CountRise.Against(series, told)).Distinct().Except(against).ToList());
        against.Sort();
        ContestStatus status = against.Count == 0 || contrary.All(isContrary => isContrary) ? ContestStatus.None
            : against.Any(i => told[i].IsDenial) ? ContestStatus.Denied : ContestStatus.Disputed;
        if (status == ContestStatus.None) return new Contest(status, [], []);
        int[] by = status == ContestStatus.Denied ? [.. against.Where(i => told[i].IsDenial)] : [.. against];
        return new Contest(status, [.. by.Select(i => OriginMaker.NameOf(told[i])).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)], [.. against.Select(i => told[i].Id)]);
    }
}
