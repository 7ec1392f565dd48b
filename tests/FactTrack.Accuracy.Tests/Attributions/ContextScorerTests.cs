namespace FactTrack.Accuracy.Tests;

public sealed class ContextScorerTests
{
    private const string Text = "Ada Berg wrote that Carl Moe denied that the dam broke at the old gate on Monday morning .";
    private static readonly Attribution s_wrote = Marked.Found(Text, "Ada Berg", "wrote", "that Carl Moe denied that the dam broke");
    private static readonly Claim s_broke = Marked.Claim(
        Text, "the dam", "broke",
        new ClaimArgument(Role.Place, Marked.Part(Text, "the old gate"), "at"),
        new ClaimArgument(Role.Time, Marked.Part(Text, "Monday morning"), "on")) with { Attribution = Marked.Found(Text, "Carl Moe", "denied", "that the dam broke", s_wrote) };

    // Gold, and the shares of precision and recall of the four figures.
    [Theory]
    [InlineData("Carl Moe denied that", "on Monday morning", "at the old gate", 1, 1, 1, 1)]
    [InlineData("Ada Berg wrote that", "Monday", "the gate", 0, 1, 1, 1)]
    [InlineData("Ada Berg wrote that Carl Moe denied that", "on Friday", "in town", 1, 1, 0, 0)]
    public void A_part_is_right_by_its_words(string source, string time, string place, double sourceShare, double chain, double timeShare, double placeShare)
    {
        ContextScorer scorer = Scored(new ContextRow(Text, "broke", ["the dam"], source, time, place), [s_broke]);
        Check(scorer.Source, sourceShare, sourceShare);
        Check(scorer.Chain, chain, chain);
        Check(scorer.Time, timeShare, timeShare);
        Check(scorer.Place, placeShare, placeShare);
    }

    [Fact]
    public void A_part_that_gold_has_not_counts_against_precision()
    {
        ContextScorer scorer = Scored(new ContextRow(Text, "broke", ["the dam"], null, null, null), [s_broke]);
        foreach (MatchCount count in (MatchCount[])[scorer.Source, scorer.Chain, scorer.Time, scorer.Place]) Check(count, 0, 0);
    }

    [Fact]
    public void What_the_proposition_has_among_its_own_words_is_not_asked()
    {
        ContextScorer scorer = Scored(new ContextRow(Text, "broke", ["the dam", "at the old gate"], null, null, null), [s_broke]);
        Check(scorer.Time, 0, 0);
        Check(scorer.Place, 1, 1);
    }

    [Fact]
    public void A_claim_whose_action_stands_in_an_argument_is_another_cut_of_the_proposition()
    {
        Claim wrote = Marked.Claim(Text, "Ada Berg", "wrote");
        var row = new ContextRow(Text, "wrote", ["Ada Berg", "that the dam broke"], null, "on Monday morning", null);
        Check(Scored(row, [wrote, s_broke]).Time, 1, 1);
    }

    [Fact]
    public void Without_a_claim_only_recall_suffers()
    {
        var row = new ContextRow(Text, "broke", ["the dam"], "Carl Moe denied", "on Monday", "at the gate");
        ContextScorer scorer = Scored(row, []);
        scorer.Add(row, [s_broke]);
        foreach (MatchCount count in (MatchCount[])[scorer.Source, scorer.Chain, scorer.Time, scorer.Place]) Check(count, 1, 0.5);
    }

    [Fact]
    public void A_source_without_a_name_is_its_cue()
    {
        Claim claim = s_broke with { Attribution = Marked.Found(Text, null, "denied", "that the dam broke") };
        Check(Scored(new ContextRow(Text, "broke", ["the dam"], "denied that", null, null), [claim]).Source, 1, 1);
    }

    [Fact]
    public void A_destination_is_a_place()
    {
        Claim claim = Marked.Claim(Text, "the dam", "broke", new ClaimArgument(Role.Destination, Marked.Part(Text, "the old gate"), "to"));
        Check(Scored(new ContextRow(Text, "broke", ["the dam"], null, null, "to the gate"), [claim]).Place, 1, 1);
    }

    [Fact]
    public void An_origin_is_a_place_only_where_it_is_known_for_one()
    {
        Claim claim = Marked.Claim(Text, "the dam", "broke", new ClaimArgument(Role.Origin, Marked.Part(Text, "Carl Moe"), "from"));
        Check(Scored(new ContextRow(Text, "broke", ["the dam"], null, null, "from Carl Moe"), [claim]).Place, 0, 0);
    }

    [Fact]
    public void What_the_claim_itself_has_goes_before_what_other_cuts_have()
    {
        Claim wrote = Marked.Claim(Text, "Ada Berg", "wrote", new ClaimArgument(Role.Time, Marked.Part(Text, "morning"), null));
        var row = new ContextRow(Text, "wrote", ["Ada Berg", "that the dam broke"], null, "on Monday", null);
        Check(Scored(row, [s_broke, wrote]).Time, 0, 0);
    }

    private static ContextScorer Scored(ContextRow row, Claim[] claims)
    {
        var scorer = new ContextScorer();
        scorer.Add(row, claims);
        return scorer;
    }

    private static void Check(MatchCount count, double precision, double recall)
    {
        Assert.Equal(precision, count.Precision);
        Assert.Equal(recall, count.Recall);
    }
}
