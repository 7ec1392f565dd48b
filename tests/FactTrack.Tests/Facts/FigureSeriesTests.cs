namespace FactTrack.Tests;

public class FigureSeriesTests
{
    private static readonly FigureScope s_killed = new() { Measure = "killed" };

    private static FigurePoint Point(decimal value, string origin, int day, bool isOfficial = false) =>
        new(FigureInterval.Exactly(value), Approximation.Exact, origin, PublicationTime.On(2031, 5, day), $"{origin} {day}", "claim", isOfficial);

    [Fact]
    public void A_rise_of_a_count_is_an_update_and_a_fall_a_correction()
    {
        FigureSeries series = FigureSettler.Series(s_killed, [Point(4, "police", 1), Point(6, "police", 2), Point(5, "police", 3)]);
        Assert.Equal([FigureChange.Update, FigureChange.Correction], series.Revisions.Select(r => r.Change));
        Assert.Equal(FigureInterval.Exactly(5), series.Settled);
        Assert.Equal("one origin", series.Reason);
    }

    [Fact]
    public void A_level_that_may_fall_is_revised()
    {
        FigureSeries series = FigureSettler.Series(new FigureScope { Measure = "inflation", Unit = "%" }, [Point(4, "bureau", 1), Point(3, "bureau", 2)]);
        Assert.Equal(FigureChange.Revision, Assert.Single(series.Revisions).Change);
    }

    [Fact]
    public void Most_origins_settle_it()
    {
        FigureSeries series = FigureSettler.Series(s_killed, [Point(4, "a", 1), Point(4, "b", 2), Point(7, "c", 3, isOfficial: true)]);
        Assert.Equal((FigureInterval.Exactly(4), FigureAgreement.Contradicts, "2 of 3 origins"), (series.Settled, series.Agreement, series.Reason));
    }

    [Fact]
    public void Of_equals_the_official_one_then_the_latest()
    {
        Assert.Equal("official", FigureSettler.Series(s_killed, [Point(7, "police", 1, isOfficial: true), Point(4, "b", 2)]).Reason);
        Assert.Equal((FigureInterval.Exactly(4), "the latest"), (FigureSettler.Series(s_killed, [Point(7, "a", 1), Point(4, "b", 2)]) is var late ? (late.Settled, late.Reason) : default));
    }

    [Fact]
    public void The_sharpest_value_of_those_that_agree_settles()
    {
        FigurePoint atLeast = Point(12, "a", 1) with { Interval = new FigureInterval(12, null), Approximation = Approximation.AtLeast };
        FigureSeries series = FigureSettler.Series(s_killed, [atLeast, Point(15, "b", 1)]);
        Assert.Equal((FigureInterval.Exactly(15), FigureAgreement.Agrees, "all 2 origins agree"), (series.Settled, series.Agreement, series.Reason));
    }

    [Fact]
    public void An_unclear_scope_settles_nothing()
    {
        FigureSeries series = FigureSettler.Series(s_killed, [Point(4, "a", 1)], isClear: false);
        Assert.Equal((null, FigureAgreement.Unclear, "unclear scope"), (series.Settled, series.Agreement, series.Reason));
        Assert.Equal("no figure", FigureSettler.Series(s_killed, []).Reason);
    }

    [Fact]
    public void As_of_a_moment_only_what_was_told_counts()
    {
        FigureSeries series = FigureSettler.Series(s_killed, [Point(4, "a", 1), Point(6, "a", 3)]);
        FigureSeries before = series.AsOf(new DateTimeOffset(2031, 5, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal((FigureInterval.Exactly(4), 1, 0), (before.Settled, before.Points.Count, before.Revisions.Count));
        Assert.Equal(series.Settled, series.AsOf(DateTimeOffset.MaxValue).Settled);
    }

    [Fact]
    public void The_order_of_arrival_never_matters()
    {
        FigurePoint[] points = [Point(4, "a", 1), Point(6, "a", 3), Point(6, "b", 2), Point(5, "c", 2, isOfficial: true), Point(7, "d", 4) with { At = null }];
        FigureSeries series = FigureSettler.Series(s_killed, points);
        for (int shift = 1; shift < points.Length; shift++)
            Assert.Equal(series, FigureSettler.Series(s_killed, points.Skip(shift).Concat(points.Take(shift)).Reverse()));
    }
}
