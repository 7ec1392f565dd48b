namespace FactTrack.Tests.Facts;

public class RootKeyTests
{
    [Fact]
    public void Names_are_equal_without_case_full_stops_and_an_article() => Assert.Equal(RootKey.Named("The U.N."), RootKey.Named("UN"));

    [Fact]
    public void A_government_is_not_a_name() => Assert.NotEqual(RootKey.Named("Norway"), RootKey.Government("Norway"));
}
