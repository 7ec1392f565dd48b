namespace FactTrack.Accuracy.Tests;

public sealed class PronounsSuiteTests
{
    [Fact]
    public void A_source_is_shown_with_what_stands_before_it_and_its_entity()
    {
        string[] lines = SuiteRun.Of("pronouns", SuiteRun.Data("pronouns"), "--sample", "5", "--seed", "7").Lines;
        Assert.Equal(["pronouns sources 1.000", "pronouns resolved 1.000", "# 1 toy"], lines[..3]);
        Assert.Contains("# Anna Holm arrived in Oslo on Monday .", lines.Select(l => l.Replace("   ", " ", StringComparison.Ordinal)));
        Assert.Contains("[[she]] said .", lines[^2], StringComparison.Ordinal);
        Assert.EndsWith("=> Anna Holm", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_number_is_told() => Assert.Equal(2, SuiteRun.Of("pronouns", SuiteRun.Data("pronouns"), "--sample", "many").Code);
}
