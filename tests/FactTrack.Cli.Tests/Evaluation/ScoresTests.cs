using FactTrack.Cli.Evaluation;

namespace FactTrack.Cli.Tests.Evaluation;

public class ScoresTests
{
    private const string Text = "Norway sent about 200 soldiers to Iceland on Monday, the navy said. The army did not leave Oslo.";
    private static readonly ExtractionResult s_result = ClaimExtractor.Default.Extract(new Article(Text) { PublishedAt = PublicationTime.On(2026, 3, 4) });

    [Theory]
    [InlineData("Action", "send", true)]
    [InlineData("Action", "sent", true)]
    [InlineData("Action", "leave", false)]
    [InlineData("Actor", "norway", true)]
    [InlineData("Actor", "Sweden", false)]
    [InlineData("Actor", "", false)]
    [InlineData("Object", "200 soldiers", true)]
    [InlineData("Object", "sailors", false)]
    [InlineData("Source", "the navy", true)]
    [InlineData("Source", "navy", true)]
    [InlineData("Source", "the army", false)]
    [InlineData("Source", "", false)]
    [InlineData("Quantity", "200", true)]
    [InlineData("Quantity", "about 200", true)]
    [InlineData("Quantity", "201", false)]
    [InlineData("Quantity", "", false)]
    [InlineData("Time", "2026-03-02", true)]
    [InlineData("Time", "Monday", true)]
    [InlineData("Time", "2026-03-09", false)]
    [InlineData("Time", "", false)]
    [InlineData("Polarity", "positive", true)]
    [InlineData("Polarity", "negative", false)]
    [InlineData("Certainty", "certain", true)]
    [InlineData("Kind", "event", true)]
    [InlineData("Kind", "plan", false)]
    public void Fields_agree_by_their_words(string field, string gold, bool agrees) =>
        Assert.Equal(agrees, FieldComparer.Agrees(Enum.Parse<GoldField>(field), gold.Length == 0 ? [] : [gold], s_result.Claims.Single(c => c.Action.Lemma == "send")));

    [Fact]
    public void Found_and_whole_claims_are_counted()
    {
        Scores scores = Score(
            complete: true,
            Claim((GoldField.Actor, ["Norway"]), (GoldField.Action, ["send"]), (GoldField.Quantity, ["300"])),
            Claim((GoldField.Actor, ["the army"]), (GoldField.Action, ["leave"]), (GoldField.Polarity, ["negative"])),
            Claim((GoldField.Action, ["explode"])));

        Figure[] claims = [.. scores.Claims()];
        int found = s_result.Claims.Count;
        Assert.Equal((new Proportion(2, found), new Proportion(2, 3)), (claims[0].Precision, claims[0].Recall));
        Assert.Equal((new Proportion(1, found), new Proportion(1, 3)), (claims[1].Precision, claims[1].Recall));
        Figure quantity = scores.Fields().Single(f => f.Name == "quantity");
        Assert.Equal((new Proportion(0, 1), new Proportion(0, 1)), (quantity.Precision, quantity.Recall));
        Assert.Equal(3, scores.Faults().Count(fault => fault.StartsWith("gold.jsonl, line 1", StringComparison.Ordinal)) - (found - 2) + 1);
    }

    [Fact]
    public void What_else_is_found_where_the_gold_is_not_complete_counts_nothing()
    {
        Scores scores = Score(complete: false, Claim((GoldField.Actor, ["Norway"]), (GoldField.Action, ["send"])));
        Assert.Equal(new Proportion(1, 1), scores.Claims().First().Precision);
        Assert.Empty(scores.Faults());
    }

    [Fact]
    public void A_claim_is_matched_once()
    {
        Scores scores = Score(complete: true, Claim((GoldField.Action, ["send"])), Claim((GoldField.Action, ["send"]), (GoldField.Actor, ["Norway"])));
        Assert.Equal(new Proportion(1, 2), scores.Claims().First().Recall);
    }

    [Fact]
    public void Without_an_action_all_sides_must_agree()
    {
        Scores scores = Score(complete: true, Claim((GoldField.Actor, ["Norway"]), (GoldField.Object, ["Oslo"])), Claim((GoldField.Actor, ["the army"]), (GoldField.Object, ["Oslo"])));
        Assert.Equal(new Proportion(1, 2), scores.Claims().First().Recall);
    }

    [Theory]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(5, 10, 0.237, 0.763)]
    [InlineData(10, 10, 0.722, 1)]
    [InlineData(0, 0, 0, 1)]
    public void Intervals_are_those_of_Wilson(int right, int all, double low, double high)
    {
        (double Low, double High) interval = new Proportion(right, all).Interval;
        Assert.Equal((low, high), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    [Fact]
    public void The_lowest_sufficient_threshold_is_suggested()
    {
        (double, bool)[] claims = [(0.9, true), (0.9, true), (0.8, false), (0.7, true), (0.7, true), (0.2, false)];
        Assert.Equal((0.7, new Proportion(4, 5)), Threshold.Find(claims, 0.8) is { } most ? (most.Confidence, most.Precision) : default);
        Assert.Equal(0.9, Threshold.Find(claims, 0.95)?.Confidence);
        Assert.Null(Threshold.Find([(0.9, false)], 0.5));
    }

    private static GoldClaim Claim(params (GoldField Field, string[] Values)[] fields) => new("gold.jsonl, line 1, claim 1", fields.ToDictionary(f => f.Field, f => f.Values));

    private static Scores Score(bool complete, params GoldClaim[] gold)
    {
        var scores = new Scores();
        scores.Add(new GoldArticle("gold.jsonl, line 1", s_result.Article, gold, complete), s_result.Claims);
        return scores;
    }
}
