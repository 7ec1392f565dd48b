namespace FactTrack.Tests.Claims;

public class EventTyperTests
{
    // The same verb by what takes part; types of one sentence's claims, in order, without those that have none.
    [Theory]
    [InlineData("The hotel charged the guests a fee.", "")]
    [InlineData("Prosecutors charged the guests with theft.", "ACCUSE/allege")]
    [InlineData("The minister attacked the decision.", "ACCUSE/disapprove")]
    [InlineData("Gunmen attacked the village.", "ASSAULT")]
    [InlineData("The drivers struck on Friday.", "PROTEST/strike")]
    [InlineData("A drone struck the depot.", "ASSAULT/drone")]
    [InlineData("The label released the album.", "")]
    [InlineData("The rebels released the hostages.", "RETREAT/release")]
    [InlineData("The firm launched a website.", "")]
    [InlineData("The army launched an offensive.", "ASSAULT/heavy-weapons")]
    [InlineData("The team met the target.", "")]
    [InlineData("The envoy met the mayor.", "CONSULT")]
    public void Sense_is_chosen_by_what_takes_part(string text, string types) => Assert.Equal(types, Types(text));

    // What stands over the deed makes another event of it.
    [Theory]
    [InlineData("Ghana sent wheat to Togo.", "AID")]
    [InlineData("Ghana will send wheat to Togo.", "AGREE")]
    [InlineData("Ghana offered to send wheat to Togo.", "AGREE")]
    [InlineData("Ghana refused to send wheat to Togo.", "REJECT/assist")]
    [InlineData("Ghana will not send wheat to Togo.", "REJECT/assist")]
    [InlineData("Ghana is about to send wheat to Togo.", "AID")]
    [InlineData("The rebels shelled the port.", "ASSAULT/heavy-weapons")]
    [InlineData("The rebels will shell the port.", "THREATEN/violence")]
    [InlineData("The rebels will not shell the port.", "AGREE")]
    [InlineData("The rebels prepared to shell the port.", "MOBILIZE")]
    [InlineData("The rebels stopped shelling the port.", "RETREAT")]
    [InlineData("The rebels failed to seize the port.", "ASSAULT")]
    public void A_word_over_a_deed_makes_another_event_of_it(string text, string types) => Assert.Equal(types, Types(text));

    [Theory]
    [InlineData("The envoy carried out a visit to Lima.", "CONSULT/visit")]
    [InlineData("The council imposed a ban on fireworks.", "COERCE/restrict")]
    [InlineData("The council imposed sanctions on Chad.", "SANCTION/discontinue")]
    [InlineData("Togo's invasion of Benin failed.", "ASSAULT/heavy-weapons")]
    public void Nouns_of_actions_have_the_type_of_their_verb(string text, string types) => Assert.Equal(types, Types(text));

    [Theory]
    [InlineData("The pilot thanked the crew.", "SUPPORT")]
    [InlineData("The bishop lambasted the mayor.", "ACCUSE/disapprove")]
    [InlineData("The mayor said that the bishop must resign.", "REQUEST/yield RETREAT/resign")]
    [InlineData("The mayor said that the bishop slept.", "")]
    public void Statements_have_the_type_of_their_act(string text, string types) => Assert.Equal(types, Types(text));

    [Fact]
    public void States_and_figures_have_none()
    {
        Assert.Equal("", Types("Ada Berg is the leader of the protest."));
        Assert.Equal("", Types("Exports rose 3 % in May."));
    }

    private static string Types(string text) =>
        string.Join(' ', ClaimExtractor.Default.Extract(text).Claims.Where(c => c.EventType is not null).Select(c => c.EventType));
}
