namespace FactTrack.Tests;

public class FigureIntervalTests
{
    private static readonly FigureInterval[] s_some =
    [
        default, FigureInterval.Exactly(0), FigureInterval.Exactly(12), new(12, null), new(12, null, ExcludesMinimum: true), new(null, 12), new(null, 12, ExcludesMaximum: true),
        new(10, 14), new(12, 20), new(13, 9), new(12, 12, ExcludesMinimum: true),
    ];

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (int i = 0; i < s_some.Length; i++)
                for (int j = 0; j < s_some.Length; j++) pairs.Add(i, j);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Agreement_is_symmetric(int left, int right)
    {
        Assert.Equal(FigureSettler.Compare(s_some[left], s_some[right]), FigureSettler.Compare(s_some[right], s_some[left]));
        Assert.Equal(s_some[left].Meets(s_some[right]), s_some[right].Meets(s_some[left]));
        Assert.Equal(s_some[left].Intersect(s_some[right]).IsEmpty, s_some[right].Intersect(s_some[left]).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_one_contains_both_have(int left, int right)
    {
        if (s_some[left].Contains(s_some[right]) && !s_some[right].IsEmpty) Assert.True(s_some[left].Meets(s_some[right]));
        Assert.True(s_some[left].Contains(s_some[left]));
    }

    [Fact]
    public void Only_unequal_bounds_with_a_number_between_hold_one()
    {
        Assert.True(new FigureInterval(13, 9).IsEmpty);
        Assert.True(new FigureInterval(12, 12, ExcludesMaximum: true).IsEmpty);
        Assert.False(default(FigureInterval).IsEmpty);
        Assert.False(new FigureInterval(12, null, ExcludesMinimum: true).Contains(FigureInterval.Exactly(12)));
        Assert.True(new FigureInterval(12, null).Contains(FigureInterval.Exactly(12)));
    }

    [Fact]
    public void Sums_add_both_ends()
    {
        Assert.Equal(FigureInterval.Exactly(5), FigureInterval.Exactly(2).Plus(FigureInterval.Exactly(3)));
        Assert.Equal(new FigureInterval(5, null), FigureInterval.Exactly(2).Plus(new FigureInterval(3, null)));
    }

    [Fact]
    public void Nearest_is_the_number_that_was_told()
    {
        Assert.Equal(200m, new FigureInterval(200, null, ExcludesMinimum: true).Nearest);
        Assert.Equal(15m, new FigureInterval(10, 20).Nearest);
        Assert.Null(default(FigureInterval).Nearest);
    }

    [Fact]
    public void Text_shows_bounds()
    {
        Assert.Equal("12", FigureInterval.Exactly(12).ToString());
        Assert.Equal(">12..", new FigureInterval(12, null, ExcludesMinimum: true).ToString());
        Assert.Equal("..<100", new FigureInterval(null, 100, ExcludesMaximum: true).ToString());
    }

    [Fact]
    public void No_amount_is_an_error() => Assert.Throws<ArgumentNullException>(() => FigureInterval.Of(null!));
}
