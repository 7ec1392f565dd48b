namespace FactTrack.Tests.Attributions;

public class SourceTests
{
    private const string Text = "The officials who said that the road was closed left.";

    [Fact]
    public void Antecedent_RelativePronoun_KeepsItsWordsAndTellsWhom()
    {
        Source source = Assert.Single(ClaimExtractor.Default.Annotate(new Article(Text)).Attributions).Source;
        Assert.Equal(("who", "The officials"), (source.Words?.ToString(), source.Antecedent?.ToString()));
    }

    [Fact]
    public void Antecedent_NoRelativePronoun_IsNull() =>
        Assert.Null(Assert.Single(ClaimExtractor.Default.Annotate(new Article("Holm said that the road was closed.")).Attributions).Source.Antecedent);

    [Fact]
    public void ToString_PrefersEntityThenAntecedentThenWords()
    {
        var words = new TextPart([new TextSpan(14, 17)], Text);
        var antecedent = new TextPart([new TextSpan(0, 13)], Text);
        Assert.Equal("(unnamed)", new Source().ToString());
        Assert.Equal("who", new Source { Words = words }.ToString());
        Assert.Equal("The officials", new Source { Words = words, Antecedent = antecedent }.ToString());
    }

    [Fact]
    public void Antecedent_SurvivesAsJson()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(Text);
        Assert.Contains(result.Claims, c => c.Attribution?.Source.Antecedent is not null);
        ExtractionResult read = FactTrackJson.Deserialize(FactTrackJson.Serialize(result));
        Assert.Equal(result.Claims.Select(c => c.Attribution?.Source.Antecedent), read.Claims.Select(c => c.Attribution?.Source.Antecedent));
    }
}
