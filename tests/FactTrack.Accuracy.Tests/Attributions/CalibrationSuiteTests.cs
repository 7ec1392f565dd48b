namespace FactTrack.Accuracy.Tests;

public sealed class CalibrationSuiteTests
{
    private const string Sentence = "Mara Lind opened the new bridge .";

    // The second tuple shares three of its seven words with the six of gold: recall .5, precision below. The other sentence has no gold.
    [Fact]
    public void A_tuple_is_right_by_precision_and_recall()
    {
        var calibration = new TupleCalibration();
        calibration.Add(
            [(Sentence, new OpenTuple(1, "opened", ["Mara Lind", "the new bridge", "C: The mayor said"]))],
            [
                (Sentence, new OpenTuple(0.95, "opened", ["Mara Lind", "the bridge"])),
                (Sentence, new OpenTuple(0.55, "opened", ["the council", "the new water gate"])),
                ("Rain fell .", new OpenTuple(0.15, "fell", ["Rain", ""])),
            ]);
        Assert.Equal((0.05 + 0.55 + 0.15) / 3, calibration.Tuples.Error, 6);
    }

    [Fact]
    public void Prints_its_figures()
    {
        (int code, string[] lines, _) = SuiteRun.Of("calibration", SuiteRun.Data("polnear"), "train", SuiteRun.Data("carb.tsv"), "--bins");
        Assert.Equal(0, code);
        Assert.Equal(["ece.source", "ece.attribution", "ece.tuples", "coverage.editorial", "precision.editorial"], lines[..5].Select(l => l.Split(' ')[1]));
        Assert.All(lines[5..], l => Assert.Matches(@"^# (source|attribution|tuples) from 0\.\d: \d+, confidence [01]\.\d{3}, right [01]\.\d{3}$", l));
    }

    [Theory]
    [InlineData(2, "polnear", "train")]
    [InlineData(1, "polnear", "dev", "carb.tsv")]
    [InlineData(1, "polnear", "train", "no-such.tsv")]
    public void Wrong_calls_end_with_an_error(int expected, string folder, string part, params string[] file)
    {
        (int code, string[] lines, string errors) = SuiteRun.Of(["calibration", SuiteRun.Data(folder), part, .. file.Select(SuiteRun.Data)]);
        Assert.Equal(expected, code);
        Assert.Empty(lines);
        Assert.NotEmpty(errors);
    }
}
