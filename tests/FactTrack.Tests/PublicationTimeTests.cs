namespace FactTrack.Tests;

public class PublicationTimeTests
{
    [Theory]
    [InlineData("2025-08-13", "2025-08-13")]
    [InlineData("2025-08-13T23:30:00+02:00", "2025-08-13T23:30:00+02:00")]
    [InlineData("2025-08-13T10:00:00Z", "2025-08-13T10:00:00+00:00")]
    public void TryParse_IsoText_GivesItBack(string text, string expected)
    {
        Assert.True(PublicationTime.TryParse(text, out PublicationTime time));
        Assert.Equal(expected, time.ToString());
        Assert.Equal(new DateOnly(2025, 8, 13), time.Day);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("13 August")]
    [InlineData("2025-13-40")]
    public void TryParse_OtherText_IsFalse(string? text) => Assert.False(PublicationTime.TryParse(text, out _));
}
