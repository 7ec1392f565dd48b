namespace FactTrack.Accuracy.Tests;

public sealed class CarbScorerTests
{
    // The expected figures are those that the public scorer prints for the two files: said turned round, "be" lenient,
    // brackets of two styles, a gold sentence without predictions, a predicted one without gold.
    [Fact]
    public void Prints_the_figures_of_the_public_scorer()
    {
        (int code, string[] lines, _) = SuiteRun.Of("claims", SuiteRun.Data("carb.tsv"), "--tuples", SuiteRun.Data("carb-tuples.tab"));
        Assert.Equal(0, code);
        Assert.Equal(
            ["claims p 0.866", "claims r 0.721", "claims f1 0.787", "claims auc 0.618", "claims tuples 10.000", "claims exact 0.300"],
            lines);
    }

    [Fact]
    public void No_predictions_give_zero()
    {
        (int code, string[] lines, _) = SuiteRun.Of("claims", SuiteRun.Data("carb.tsv"), "--tuples", SuiteRun.Data("empty.tab"));
        Assert.Equal(0, code);
        Assert.All(lines, l => Assert.EndsWith(" 0.000", l, StringComparison.Ordinal));
    }

    [Fact]
    public void No_gold_gives_zero_recall()
    {
        (int code, string[] lines, _) = SuiteRun.Of("claims", SuiteRun.Data("empty.tab"), "--tuples", SuiteRun.Data("carb-tuples.tab"));
        Assert.Equal(0, code);
        Assert.Contains("claims r 0.000", lines);
    }

    [Fact]
    public void Written_tuples_score_the_same()
    {
        string copy = Path.GetTempFileName();
        try
        {
            string gold = SuiteRun.Data("carb.tsv");
            string[] first = SuiteRun.Of("claims", gold, "--tuples", SuiteRun.Data("carb-tuples.tab"), "--write", copy).Lines;
            Assert.Equal(first, SuiteRun.Of("claims", gold, "--tuples", copy).Lines);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Fact]
    public void Broken_line_is_named()
    {
        (int code, _, string errors) = SuiteRun.Of("claims", SuiteRun.Data("carb.tsv"), "--tuples", SuiteRun.Data("carb.tsv"));
        Assert.Equal(1, code);
        Assert.Contains("carb.tsv", errors, StringComparison.Ordinal);
    }
}
