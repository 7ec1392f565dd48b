namespace FactTrack.Accuracy.Tests;

public sealed class SourceCalibrationTests
{
    private const string Text = "Ada Berg said the dam leaks. Carl Moe denied the road sank. Reportedly the ferry stopped. Rain fell.";
    private static readonly List<GoldAttribution> s_gold =
    [
        Marked.Gold(Text, "Ada Berg", "said", "the dam leaks"),
        Marked.Gold(Text, "Carl Moe", "denied", "the road sank"),
        Marked.Gold(Text, null, "Reportedly", "the ferry stopped"),
    ];

    // Three contents match: the first source is right, the second wrong, the third right as both have none. The fourth has no gold.
    [Fact]
    public void Sources_count_where_contents_match()
    {
        var calibration = new SourceCalibration();
        calibration.Add(s_gold,
        [
            (Marked.Roles(Text, "Berg", "said", "the dam leaks"), 0.95),
            (Marked.Roles(Text, "Ada Berg", "denied", "the road sank"), ConfidenceScorer.EditorialSourceMinimum),
            (Marked.Roles(Text, null, "Reportedly", "ferry stopped"), 0.55),
            (Marked.Roles(Text, "Rain", "fell", "Rain fell"), 0.25),
        ]);

        // The first two are in one bin, of which half are right.
        Assert.Equal(((2 * 0.45) + 0.45) / 3, calibration.Sources.Error, 6);
        Assert.Equal(((2 * 0.45) + 0.45 + 0.25) / 4, calibration.Attributions.Error, 6);
        Assert.Equal(2 / 3.0, calibration.EditorialCoverage, 6);
        Assert.Equal(0.5, calibration.EditorialPrecision, 6);
    }

    // Two contents fit one gold: only one of both counts as a source; the other is an attribution with a source and a content that fit.
    [Fact]
    public void Contents_match_one_to_one()
    {
        var calibration = new SourceCalibration();
        RoleTriple same = s_gold[0].Roles;
        calibration.Add(s_gold, [(same, 0.9), (same, 0.9)]);
        Assert.Equal(1, Assert.Single(calibration.Sources.Bins).Size);
        Assert.Equal(2, Assert.Single(calibration.Attributions.Bins).Size);
    }

    [Fact]
    public void Nothing_matched_covers_nothing()
    {
        var calibration = new SourceCalibration();
        calibration.Add(s_gold, []);
        Assert.Equal((0, 0), (calibration.EditorialCoverage, calibration.EditorialPrecision));
    }

    [Fact]
    public void Editorial_precision_asks_for_the_same_confidence_of_claims() =>
        Assert.Equal(ConfidenceScorer.EditorialMinimum, ConfidenceScorer.MinimumOf(Precision.Editorial));
}
