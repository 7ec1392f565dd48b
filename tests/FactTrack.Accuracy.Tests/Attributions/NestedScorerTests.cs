namespace FactTrack.Accuracy.Tests;

public sealed class NestedScorerTests
{
    private const string Text = "Ada Berg said that Carl Moe denied that Dina Foss claims that the dam leaks.";

    // Two nested: the denial inside one, the claim inside two.
    private static readonly GumArticle s_article = new("dam", Text,
    [
        Marked.Roles(Text, "Ada Berg", "said", "that Carl Moe denied that Dina Foss claims that the dam leaks"),
        Marked.Roles(Text, "Carl Moe", "denied", "that Dina Foss claims that the dam leaks"),
        Marked.Roles(Text, "Dina Foss", "claims", "that the dam leaks"),
    ]);

    private static readonly Attribution s_said = Marked.Found(Text, "Ada Berg", "said", "that Carl Moe denied that Dina Foss claims that the dam leaks");
    private static readonly Attribution s_denied = Marked.Found(Text, "Carl Moe", "denied", "that Dina Foss claims that the dam leaks", s_said);

    [Fact]
    public void Every_level_of_the_chain_is_right() =>
        Check([s_said, s_denied, Marked.Found(Text, "Dina Foss", "claims", "the dam leaks", s_denied)], 1, 1, 1, 0);

    [Fact]
    public void A_level_that_is_not_in_the_chain_is_missing() =>
        Check([s_said, s_denied, Marked.Found(Text, "Dina Foss", "claims", "that the dam leaks", s_said)], 0.5, 1, 1, 1);

    [Fact]
    public void A_wrong_source_is_missing() =>
        Check([s_said, Marked.Found(Text, "Ada Berg", "denied", "that Dina Foss claims that the dam leaks", s_said)], 0, 0, 0.5, 2);

    [Fact]
    public void Nothing_found_is_nothing_right() => Check([], 0, 0, 0, 2);

    [Fact]
    public void Without_nested_gold_there_is_no_share() =>
        Assert.All(new NestedScorer().Figures(), f => Assert.Equal(0, f.Value));

    private static void Check(Attribution[] found, double nested, double inner, double outer, int missed)
    {
        var scorer = new NestedScorer();
        Assert.Equal(missed, scorer.Add(s_article, found).Count);
        Assert.Equal([("nested", nested), ("nested.gold", 2), ("nested.inner", inner), ("nested.outer", outer)], scorer.Figures());
    }
}
