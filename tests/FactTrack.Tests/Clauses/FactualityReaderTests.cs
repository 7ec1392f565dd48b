namespace FactTrack.Tests.Clauses;

public class FactualityReaderTests
{
    [Theory]
    [InlineData("The guard may have forgotten to lock the gate.", "lock", Polarity.Negative, Certainty.Possible)]
    [InlineData("Fog prevented the pilots from leaving Riga.", "leave", Polarity.Negative, Certainty.Certain)]
    [InlineData("It is doubtful that the crew survived.", "survive", Polarity.Negative, Certainty.Probable)]
    [InlineData("Nobody saw or heard the thief.", "hear", Polarity.Negative, Certainty.Certain)]
    [InlineData("The minister should resign.", "resign", Polarity.Positive, Certainty.Unknown)]
    public void Clause_is_read_under_what_stands_above_it(string text, string lemma, Polarity polarity, Certainty certainty)
    {
        Clause clause = Assert.Single(ClaimExtractor.Default.Extract(text).Document!.Clauses, c => c.Lemma == lemma);
        Assert.Equal((polarity, certainty), (clause.Polarity, clause.Certainty));
    }

    [Fact]
    public void Markers_are_the_words_that_negate_or_hedge()
    {
        Clause clause = Assert.Single(ClaimExtractor.Default.Extract("The guard may have forgotten to lock the gate.").Document!.Clauses);
        Assert.Equal(["may", "forgotten"], clause.Markers.Select(m => m.ToString()));
    }
}
