namespace FactTrack;

/// <summary>Reads from the scores which counts of an event are settled, why, and by which reports.</summary>
internal sealed class CasualtyVerdict(FigureReport[] reports, List<CasualtyEntry> entries, CasualtyFit fit)
{
    // Of all that was told of the count: a little of it for the dead, who are counted well; more for the injured, whose count shares all figures of those hit with that of the dead.
    private const double LeastLeadOfKilled = 0.03;
    private const double LeastLeadOfInjured = 0.15;

    private const string Follows = "follows from the other figures";

    public EventFigures Read(CasualtyScores scores)
    {
        (int killed, int injured, _) = scores.Best;
        EventFigure dead = Read(Measures.Killed, killed, scores.Lead((count, _) => count), LeastLeadOfKilled, (killed, injured));
        EventFigure hurt = Read(Measures.Injured, injured, scores.Lead((_, count) => count), LeastLeadOfInjured, (killed, injured));
        EventFigure hit = Read(Measures.Hit, killed + injured, scores.Lead((first, second) => first + second), LeastLeadOfInjured, (killed, injured));
        if (hit.Settled is null && dead.Settled is { } one && hurt.Settled is { } other) hit = new EventFigure(one.Plus(other), Follows, [.. dead.Reports.Union(hurt.Reports)]);
        return new EventFigures { Killed = dead, Injured = hurt, Hit = hit };
    }

    private EventFigure Read(string measure, int count, double lead, double least, (int Killed, int Injured) best)
    {
        CasualtyEntry[] told = [.. entries.Where(e => e.Measure == measure)], hits = [.. entries.Where(e => e.Measure == Measures.Hit)];
        if (told.Length == 0 && (hits.Length == 0 || count == 0)) return new EventFigure(null, "no figure", []);
        // "A man was shot": one by one, there may be more.
        if (count == 0 || (count == 1 && !told.Any(e => e.IsNumber && e.Figure.Interval.Minimum == 1))) return new EventFigure(null, told.Length == 0 ? "no figure" : "told one by one", []);
        if (lead < least * told.Union(hits).Sum(e => e.Weight)) return new EventFigure(null, "no count stands out", []);
        CasualtyEntry[] giving = Giving(told, count, best);
        string[] ids = [.. (giving.Length > 0 ? giving : [.. entries.Where(e => fit.Of(e.Figure, best.Killed, best.Injured) > 0)])
            .Where(e => e.Report >= 0).Select(e => e.Report).Distinct().Order().Select(report => reports[report].Id)];
        FigureInterval settled = giving.Length == 0 || giving.Any(e => e.Figure.Interval.IsExact)
            ? FigureInterval.Exactly(count)
            : giving.Select(e => e.Figure.Interval).Aggregate((all, one) => all.Intersect(one));
        return new EventFigure(settled, ReasonOf(told, giving), [.. ids]);
    }

    // Those that tell the number itself, or else as the least of a range: "at least 12".
    private CasualtyEntry[] Giving(CasualtyEntry[] told, int count, (int Killed, int Injured) best)
    {
        CasualtyEntry[] fitting = [.. told.Where(e => e.Figure.Standing != FigureStanding.Doer && fit.Of(e.Figure, best.Killed, best.Injured) > 0)];
        CasualtyEntry[] same = [.. fitting.Where(e => e.Figure.Interval.IsExact && !IsBeside(e, count))];
        return same.Length > 0 ? same : [.. fitting.Where(e => !e.Figure.Interval.IsExact && e.Figure.Interval.Minimum == count)];
    }

    // One by one and fewer: some of them.
    private static bool IsBeside(CasualtyEntry entry, int count) => entry.Figure.IsOneByOne && entry.Figure.Interval.Minimum < count - 1;

    private static string ReasonOf(CasualtyEntry[] told, CasualtyEntry[] giving)
    {
        int all = told.Where(e => e.Origin >= 0).Select(e => e.Origin).Distinct().Count(), same = giving.Where(e => e.Origin >= 0).Select(e => e.Origin).Distinct().Count();
        return same == 0 ? Follows : all == 1 ? "one origin" : same == all ? $"all {all} origins agree" : $"{same} of {all} origins";
    }
}
