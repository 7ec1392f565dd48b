namespace FactTrack;

/// <summary>Makes series of figures and settles them. Pure functions of the set of figures: the order of arrival never matters.</summary>
internal static class FigureSettler
{
    /// <summary>How two figures stand to each other: unclear unless their scopes are one.</summary>
    public static FigureAgreement Compare(Figure left, Figure right) =>
        left.Scope.Matches(right.Scope) == true ? Compare(left.Interval, right.Interval) : FigureAgreement.Unclear;

    /// <summary>How two values of one scope stand to each other.</summary>
    public static FigureAgreement Compare(FigureInterval left, FigureInterval right) =>
        left.IsEmpty || right.IsEmpty ? FigureAgreement.Unclear : left.Meets(right) ? FigureAgreement.Agrees : FigureAgreement.Contradicts;

    /// <summary>How the figures of two claims or texts stand to each other: they contradict if some do, agree if some do, and are unclear if none share a scope.</summary>
    public static FigureAgreement Compare(IEnumerable<Figure> left, IEnumerable<Figure> right)
    {
        var result = FigureAgreement.Unclear;
        foreach (Figure one in left)
            foreach (Figure other in right)
                if (Compare(one, other) is var agreement && agreement > result) result = agreement;
        return result;
    }

    /// <summary>The series of points of one scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="points">The figures, in any order.</param>
    /// <param name="isClear">False if some figure's scope is unclear.</param>
    public static FigureSeries Series(FigureScope scope, IEnumerable<FigurePoint> points, bool isClear = true) => new(scope, points.Order(FigurePoint.Order).ToValueList(), isClear);

    /// <summary>What each origin revised, and the latest figure of each origin: a later figure of the same origin takes the place of the earlier.</summary>
    public static (ValueList<FigureRevision> Revisions, ValueList<FigurePoint> Standing) Revise(FigureScope scope, ValueList<FigurePoint> points)
    {
        var latest = new Dictionary<string, FigurePoint>(StringComparer.Ordinal);
        var revisions = new List<FigureRevision>();
        foreach (FigurePoint point in points)
        {
            if (latest.TryGetValue(point.Origin, out FigurePoint? before) && before.Interval != point.Interval)
            {
                // An article's figures are told at once: "at least 12" beside "15" sharpens, and revises nothing.
                if ((before.ArticleId, before.Version) == (point.ArticleId, point.Version) && before.Interval.Meets(point.Interval))
                {
                    latest[point.Origin] = before.Interval.Contains(point.Interval) ? point : before;
                    continue;
                }

                revisions.Add(new FigureRevision(before, point, ChangeOf(scope, before.Interval, point.Interval)));
            }

            latest[point.Origin] = point;
        }

        return (revisions.ToValueList(), latest.Values.Order(FigurePoint.Order).ToValueList());
    }

    /// <summary>The value on which the latest figures of all origins settle: what most origins agree with, the official ones before others, then the latest.</summary>
    public static (FigureInterval? Settled, FigureAgreement Agreement, string Reason) Settle(ValueList<FigurePoint> standing, bool isClear)
    {
        if (standing.Count == 0) return (null, FigureAgreement.Unclear, "no figure");
        if (!isClear) return (null, FigureAgreement.Unclear, "unclear scope");
        bool agree = true;
        FigurePoint best = standing[^1];
        int votes = -1;
        foreach (FigurePoint point in standing)
        {
            int own = 0;
            foreach (FigurePoint other in standing)
            {
                if (Compare(point.Interval, other.Interval) == FigureAgreement.Agrees) own++;
                else agree = false;
            }

            if (Rank(point, own).CompareTo(Rank(best, votes)) >= 0) (best, votes) = (point, own);
        }

        FigureInterval value = best.Interval;
        foreach (FigurePoint point in standing)
            if (value.Meets(point.Interval) && value.Contains(point.Interval)) value = point.Interval;
        if (standing.Count == 1) return (value, FigureAgreement.Agrees, "one origin");
        if (agree) return (value, FigureAgreement.Agrees, $"all {standing.Count} origins agree");
        string reason = votes > 1 ? $"{votes} of {standing.Count} origins" : best.IsOfficial ? "official" : "the latest";
        return (value, FigureAgreement.Contradicts, reason);
    }

    // Two origins outweigh an official word alone; between equals the official word counts, and the later of those.
    private static (int Votes, bool IsOfficial) Rank(FigurePoint point, int votes) => (votes, point.IsOfficial);

    private static FigureChange ChangeOf(FigureScope scope, FigureInterval before, FigureInterval after)
    {
        if (!IsCumulative(scope) || before.Meets(after)) return FigureChange.Revision;
        return after.Maximum < before.Minimum || (after.Maximum is { } most && before.Minimum is { } least && most <= least) ? FigureChange.Correction : FigureChange.Update;
    }

    // What happened does not unhappen; those missing or displaced come home, and prices, shares and levels go both ways.
    public static bool IsCumulative(FigureScope scope) => scope is { Unit: null, IsChange: false }
        && (Enum.TryParse(scope.Measure, ignoreCase: true, out Fate fate) && fate != Fate.None ? fate is not (Fate.Missing or Fate.Displaced) : ScopeReader.IsEvents(scope.Measure));
}
