namespace FactTrack.Tests.Attributions;

/// <summary>Cues that are no verbs, over the built-in parser.</summary>
public class NounRulesTests
{
    [Theory]
    [InlineData("The union took issue with the plan to close the harbour.", "The union | took issue with | the plan to close the harbour")]
    [InlineData("Senator Berit Lund voted in favor of the new harbour law.", "Senator Berit Lund | voted in favor of | the new harbour law")]
    [InlineData("Holm also raised new questions about the cost of the bridge.", "Holm | also raised new questions about | the cost of the bridge")]
    [InlineData("The senator expressed concern that the dam would break.", "The senator | expressed concern | that the dam would break")]
    [InlineData("Senator Berit Lund, a critic of the harbour plan, left the hall.", "Senator Berit Lund | a critic of | the harbour plan")]
    [InlineData("Lund's sharp attacks on the mayor surprised the city.", "Lund | sharp attacks on | the mayor")]
    [InlineData("The vote came amid growing doubts about the safety of the new bridge.", "(unnamed) | growing doubts about | the safety of the new bridge")]
    [InlineData("The harbour law has the backing of the union.", "the union | has the backing of | The harbour law")]
    [InlineData("In a poll released Monday, half of the voters chose Lund.", "a poll released Monday | In | half of the voters chose Lund")]
    public void Attributions_CueIsANoun_HasSourceCueAndContent(string text, string expected) => Assert.Contains(expected, Lines(text));

    [Theory]
    [InlineData("He heard of the doubts.", "a noun without a content is no cue")]
    [InlineData("The fears of flying are common.", "a known topic is nobody's view in particular")]
    [InlineData("In a room, half of the voters chose Lund.", "a room counts nobody's views")]
    [InlineData("The teacher made sure that the doors were shut.", "what is made sure is no belief")]
    public void Attributions_NoCue_GivesNone(string text, string why) => Assert.True(Lines(text).Length == 0, $"{why}: {string.Join("; ", Lines(text))}");

    [Fact]
    public void Attributions_InterviewTurns_NameTheirSpeakersAndNoLetters()
    {
        const string Text = "The talk was held in Oslo on Monday.\n\nHOLM: We stay here. The harbour needs us.\n\nLUND: The harbour needs a bridge.\n\nHOLM: The bridge can wait.\n\nHe left.";
        Assert.Contains("HOLM | : | We stay here. The harbour needs us", Lines(Text));
        Assert.Contains("LUND | : | The harbour needs a bridge", Lines(Text));
        Assert.Empty(Lines(Text.Replace("HOLM", "Q", StringComparison.Ordinal).Replace("LUND", "A", StringComparison.Ordinal)));
    }

    [Fact]
    public void Attributions_EditorsNote_IsNoSource() =>
        Assert.Empty(Lines("The bridge opened on Monday.\n\nThe harbour was full of boats.\n\nEditor's note: This page has changed since Monday."));

    private static string[] Lines(string text) => [.. ClaimExtractor.Default.Annotate(new Article(text)).Attributions.Select(Attributing.Line)];
}
