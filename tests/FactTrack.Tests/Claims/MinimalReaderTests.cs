namespace FactTrack.Tests;

/// <summary>What a phrase loses when it is made minimal, and what it never loses.</summary>
public class MinimalReaderTests
{
    [Theory]
    [InlineData("Thieves stole the famous painting.", "famous painting", "painting")]
    [InlineData("Rebels seized an airport.", "airport", "airport")]
    [InlineData("The king met the outspoken minister Anna Holm.", "Anna Holm", "Anna Holm")]
    [InlineData("The envoys held a meeting in Amman.", "meeting", "meeting")]
    public void Ornaments_go(string text, string words, string minimal) => Assert.Equal(minimal, Argument(text, words).Minimal.ToString());

    [Theory]
    [InlineData("The police arrested the former judge.", "former judge")]
    [InlineData("The police arrested the alleged forger.", "alleged forger")]
    [InlineData("The gang sold the fake passports.", "fake passports")]
    [InlineData("Engineers found a possible leak.", "possible leak")]
    [InlineData("The firm sold only three of its ships.", "only three of its ships")]
    [InlineData("The ferry carried no passengers.", "no passengers")]
    [InlineData("The council closed at least 12 schools.", "at least 12 schools")]
    [InlineData("The navy sank the rebels' two boats.", "rebels' two boats")]
    [InlineData("The agency tested a nuclear reactor.", "nuclear reactor")]
    public void What_changes_truth_stays(string text, string minimal) => Assert.Equal(minimal, Argument(text, minimal).Minimal.ToString());

    [Fact]
    public void The_actors_have_a_minimal_form_with_exact_spans()
    {
        const string Text = "The renowned surgeon opened a clinic.";
        Participant actor = ClaimExtractor.Default.Extract(Text).Claims[0].Actors[0];
        Assert.Equal("surgeon", actor.Minimal.ToString());
        Assert.Equal("surgeon", Text[actor.Minimal.Spans[0].Start..actor.Minimal.Spans[0].End]);
    }

    [Fact]
    public void A_phrase_without_ornaments_is_its_own_minimal_form()
    {
        ClaimArgument argument = Argument("Rebels seized three bridges.", "bridges");
        Assert.Same(argument.Words, argument.Minimal);
    }

    private static ClaimArgument Argument(string text, string words) =>
        ClaimExtractor.Default.Extract(text).Claims.SelectMany(c => c.Arguments).First(a => a.Words.ToString().Contains(words, StringComparison.Ordinal));
}
