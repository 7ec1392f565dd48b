namespace FactTrack.Tests.Claims;

public class AllegationTests
{
    private static readonly TextPart s_words = new(new TextSpan(0, 3), "was charged", null);

    [Fact]
    public void Constructor_NoStep_Throws() => Assert.Throws<ArgumentException>("steps", () => new Allegation([]));

    [Theory]
    [InlineData(AllegationStatus.Charged, AllegationStatus.Dropped, AllegationStatus.Dropped)]
    [InlineData(AllegationStatus.Dropped, AllegationStatus.Charged, AllegationStatus.Dropped)]
    [InlineData(AllegationStatus.Convicted, AllegationStatus.Overturned, AllegationStatus.Overturned)]
    [InlineData(AllegationStatus.Alleged, AllegationStatus.Denied, AllegationStatus.Alleged)]
    public void Status_IsTheFurthestInAnyOrder(AllegationStatus first, AllegationStatus second, AllegationStatus furthest) =>
        Assert.Equal(furthest, Of(first, second).Status);

    [Theory]
    [InlineData(AllegationStatus.Suspected, true)]
    [InlineData(AllegationStatus.Charged, true)]
    [InlineData(AllegationStatus.Dropped, true)]
    [InlineData(AllegationStatus.Overturned, true)]
    [InlineData(AllegationStatus.Denied, false)]
    [InlineData(AllegationStatus.Admitted, false)]
    [InlineData(AllegationStatus.Convicted, false)]
    [InlineData(AllegationStatus.Acquitted, false)]
    public void IsUnproven_UntilAdmittedOrDecided(AllegationStatus status, bool unproven) => Assert.Equal(unproven, Of(status).IsUnproven);

    [Fact]
    public void IsDenied_IsTrueBesideAnAccusation()
    {
        Assert.True(Of(AllegationStatus.Charged, AllegationStatus.Denied).IsDenied);
        Assert.False(Of(AllegationStatus.Charged).IsDenied);
    }

    [Fact]
    public void Words_AreThoseOfTheStatus()
    {
        var dropped = new TextPart(new TextSpan(4, 11), "was charged", null);
        Allegation allegation = new([new(AllegationStatus.Charged, s_words), new(AllegationStatus.Dropped, dropped)]);
        Assert.Equal("charged", allegation.Words.ToString());
        Assert.Equal("Charged \"was\" -> Dropped \"charged\"", allegation.ToString());
    }

    private static Allegation Of(params AllegationStatus[] statuses) => new(statuses.Select(s => new AllegationStep(s, s_words)).ToValueList());
}
