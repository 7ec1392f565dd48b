namespace FactTrack.Tests.Entities;

public class CapitalRunTests
{
    [Theory]
    [InlineData(1, 4u)]
    [InlineData(2, 0u)]
    [InlineData(3, 1u)]
    [InlineData(4, 2u)]
    [InlineData(5, 4u)]
    public void A_place_is_first_inner_last_or_outside(int at, uint place) => Assert.Equal(place, new CapitalRun { Start = 2, End = 5 }.PlaceOf(at));

    [Fact]
    public void The_only_place_is_neither_first_nor_last() => Assert.Equal(3u, new CapitalRun { Start = 2, End = 3 }.PlaceOf(2));

    [Theory]
    [InlineData(1, 1u)]
    [InlineData(4, 4u)]
    [InlineData(60, 4u)]
    public void Length_is_told_to_four(int length, uint expected) => Assert.Equal(expected, new CapitalRun { Start = 2, End = 2 + length }.LengthClass);
}
