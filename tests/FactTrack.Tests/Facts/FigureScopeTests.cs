namespace FactTrack.Tests;

public class FigureScopeTests
{
    private static readonly FigureScope s_scope = new() { Measure = "killed", Place = "Harn" };

    [Fact]
    public void Another_measure_unit_place_or_sum_is_another_scope()
    {
        Assert.True(s_scope.Matches(s_scope));
        Assert.False(s_scope.Matches(s_scope with { Measure = "injured" }));
        Assert.False(s_scope.Matches(s_scope with { Unit = "%" }));
        Assert.False(s_scope.Matches(s_scope with { Place = "Velk" }));
        Assert.False(s_scope.Matches(s_scope with { IsSum = true }));
        Assert.False(s_scope.Matches(s_scope with { IsChange = true }));
    }

    [Fact]
    public void A_place_that_one_tells_is_that_of_both() => Assert.True(s_scope.Matches(s_scope with { Place = null }));

    [Fact]
    public void A_group_that_one_tells_is_unclear()
    {
        Assert.Null(s_scope.Matches(s_scope with { Group = "child" }));
        Assert.False((s_scope with { Group = "man" }).Matches(s_scope with { Group = "child" }));
    }

    [Fact]
    public void Text_shows_what_is_told() => Assert.Equal("killed, of child, in Harn, over several events", (s_scope with { Group = "child", IsSum = true }).ToString());

    [Fact]
    public void No_scope_is_an_error() => Assert.Throws<ArgumentNullException>(() => s_scope.Matches(null!));
}
