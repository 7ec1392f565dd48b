namespace FactTrack.Tests.Claims;

public class ClaimDescriberTests
{
    private static IEnumerable<string> Describe(string text) =>
        ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = PublicationTime.On(2026, 3, 4) }).Claims.Select(c => c.Describe());

    [Theory]
    [InlineData("Norway sent two ships to Iceland.", "Norway sent two ships to Iceland.")]
    [InlineData("Norway did not send ships to Iceland.", "Norway did not send ships to Iceland (negated).")]
    [InlineData("Norway sent two ships to Iceland, according to the navy.", "According to the navy, Norway sent two ships to Iceland.")]
    [InlineData("The army built the bridge in 1990.", "The army built the bridge in 1990 (at 1990).")]
    public void Describe_SaysSourceActionAndMarks(string text, string expected) => Assert.Contains(expected, Describe(text));

    [Fact]
    public void Describe_DeniedContent_SaysThatItIsNotSo() =>
        Assert.Contains(Describe("The navy denied that it had sent ships."), d => d.Contains("it is not so that", StringComparison.Ordinal));
}
