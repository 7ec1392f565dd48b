namespace FactTrack.Accuracy.Tests;

public sealed class PairsSuiteTests
{
    private const string Head = "gold\tdocA\tsentA\tdocB\tsentB\ttextA\ttextB\n";

    [Fact]
    public void Pairs_and_headlines_are_scored()
    {
        using var folder = new ScratchFolder();
        string pairs = folder.Write("pairs.tsv", Head
            + "1\ta\t0\tb\t0\tPolice arrested Jon Holm in Bergen .\tJon Holm was arrested in Bergen .\n"
            + "0\ta\t0\tc\t0\tPolice arrested Jon Holm in Bergen .\tSnow fell on the hills .\n");
        string headlines = folder.Write("headlines.tsv", "3.2\t2013\tBomb kills 12 people in Tarn\tBomb kills 15 people in Tarn\n");
        (int code, string[] lines, _) = SuiteRun.Of("facts-pairs", pairs, "--headlines", headlines);
        Assert.Equal(0, code);
        Assert.Equal(
            ["facts-pairs p 1.000", "facts-pairs r 1.000", "facts-pairs f1 1.000", "facts-pairs fact.p 1.000", "facts-pairs fact.r 1.000", "facts-pairs fact.f1 1.000", "facts-pairs tracked.p 1.000", "facts-pairs tracked.r 1.000", "facts-pairs tracked.f1 1.000", "facts-pairs alone.p 1.000", "facts-pairs alone.r 1.000", "facts-pairs alone.f1 1.000",
                "facts-pairs headlines.merged 1.000", "facts-pairs headlines.contested 1.000", "facts-pairs headlines.apart 0.000", "facts-pairs headlines.agreeing 0.000",
                "facts-pairs headlines.unnoted 0.000"],
            lines.Where(line => line[0] != '#'));
    }

    [Theory]
    [InlineData("2\ta\t0\tb\t0\tRain fell .\tSnow fell .")]
    [InlineData("1\ta\tx\tb\t0\tRain fell .\tSnow fell .")]
    [InlineData("1\ta")]
    public void A_broken_line_is_named(string line)
    {
        using var folder = new ScratchFolder();
        (int code, _, string errors) = SuiteRun.Of("facts-pairs", folder.Write("pairs.tsv", Head + line));
        Assert.Equal(1, code);
        Assert.Contains("pairs.tsv:2", errors, StringComparison.Ordinal);
    }
}
