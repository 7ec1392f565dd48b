namespace FactTrack.Tests.Attributions;

public class AttitudeLexiconTests
{
    [Theory]
    [InlineData("support", "Verb", AttributionKind.Attitude, Stance.Endorsed)]
    [InlineData("oppose", "Verb", AttributionKind.Attitude, Stance.Denied)]
    [InlineData("plan", "Verb", AttributionKind.Attitude, Stance.Neutral)]
    [InlineData("support", "Noun", AttributionKind.Attitude, Stance.Endorsed)]
    [InlineData("seem", "Verb", AttributionKind.Impression, Stance.Neutral)]
    public void Of_KnownWord_HasKindAndStance(string lemma, string form, AttributionKind kind, Stance stance) =>
        Assert.Contains(AttitudeLexicon.BuiltIn.Of(lemma).ToArray(), e => (e.Form.ToString(), e.Kind, e.Stance) == (form, kind, stance));

    [Fact]
    public void Of_WordThatIsNotListed_HasNoEntry() => Assert.True(AttitudeLexicon.BuiltIn.Of("harbour").IsEmpty);

    [Fact]
    public void Of_WordsThatAreNoForms_ArePrepositions()
    {
        AttitudeEntry entry = Assert.Single(AttitudeLexicon.BuiltIn.Of("call").ToArray(), e => e.Form == CueForm.Verb && e.Prepositions.Contains("for"));
        Assert.Equal(AttitudeForms.None, entry.Forms);
    }

    [Theory]
    [InlineData("for", true)]
    [InlineData("during", false)]
    public void IsLink_Preposition_TellsWhetherItsPhraseBelongs(string word, bool expected) => Assert.Equal(expected, AttitudeLexicon.BuiltIn.IsLink(word));
}
