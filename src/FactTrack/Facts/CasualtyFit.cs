namespace FactTrack;

/// <summary>How well a count that a report gives fits a number of killed and of injured: 1 is the same, below 0 speaks against it.</summary>
/// <param name="withDoer">True if a report tells that the doer died too.</param>
internal sealed class CasualtyFit(bool withDoer)
{
    // More people than the numbers allow is a contradiction, or of another event; fewer may be some of them; a total of those hit is often told before all are found.
    private const double OfMore = -0.7;
    private const double OfFewer = -0.35;
    private const double OfPart = -0.05;

    // "At least 12" is told of 12 rather than of 30, but it is true of both.
    private const double OfBound = 0.5;
    private const double BeyondBound = 0.4;

    // The less probable of two readings: a total without the doer, victims together with him, or the injured as all who were hit.
    private const double OfRarer = 0.6;

    // Victims beside a dead doer, told as all the dead.
    private const double OfOthers = 0.9;

    /// <summary>The fit of a count of killed, injured or hit people.</summary>
    public double Of(Figure figure, int killed, int injured) => figure.Scope.Measure switch
    {
        Measures.Injured => Of(figure, injured),
        Measures.Killed => OfKilled(figure, killed),
        _ => OfHit(figure, killed, injured),
    };

    // Victims beside a dead doer are one fewer than all the dead; a bare total has him among them, as a rule.
    private double OfKilled(Figure figure, int killed)
    {
        if (figure.Standing == FigureStanding.Doer) return killed >= figure.Interval.Minimum ? 0 : -1;
        double fit = Of(figure, killed);
        if (figure.Standing == FigureStanding.Others) return Math.Max(fit, Of(figure, killed - 1) * OfOthers);
        if (!withDoer || figure.Standing == FigureStanding.WithDoer) return fit;
        double without = Of(figure, killed - 1);
        return figure.Standing == FigureStanding.WithoutDoer || figure.Scope.Group is not null ? Math.Max(without, fit * OfRarer) : Math.Max(fit, without * OfRarer);
    }

    private double OfHit(Figure figure, int killed, int injured)
    {
        double all = Of(figure, killed + injured, isPart: true);
        if (withDoer) all = Math.Max(all, Of(figure, killed + injured - 1, isPart: true));
        return Math.Max(all, Of(figure, injured, isPart: true) * (figure.Standing == FigureStanding.Others ? 1 : OfRarer));
    }

    private static double Of(Figure figure, int count, bool isPart = false)
    {
        // People named one by one are so many at least.
        FigureInterval interval = figure.IsOneByOne ? figure.Interval with { Maximum = null } : figure.Interval;
        if (interval.Contains(FigureInterval.Exactly(count))) return interval.IsExact ? 1 : interval.Minimum == count ? OfBound : BeyondBound;
        if (count < interval.Minimum) return OfMore;
        return isPart || interval.Minimum <= 1 ? OfPart : OfFewer;
    }
}
