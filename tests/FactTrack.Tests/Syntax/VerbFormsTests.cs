namespace FactTrack.Tests;

public class VerbFormsTests
{
    [Theory]
    [InlineData("fled", "VBD", "flee")]
    [InlineData("Sank", "VBD", "sink")]
    [InlineData("stolen", "VBN", "steal")]
    [InlineData("bribing", "VBG", "bribe")]
    [InlineData("freed", "VBN", "free")]
    [InlineData("lied", "VBD", "lie")]
    [InlineData("lying", "VBG", "lie")]
    [InlineData("climbed", "VBD", "climb")]
    [InlineData("stopped", "VBD", "stop")]
    [InlineData("totalled", "VBD", "total")]
    [InlineData("totaled", "VBD", "total")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("equipped", "VBN", "equip")]
    [InlineData("visiting", "VBG", "visit")]
    [InlineData("staring", "VBG", "stare")]
    [InlineData("reaches", "VBZ", "reach")]
    [InlineData("found", "VBD", "find")]
    [InlineData("founded", "VBD", "found")]
    [InlineData("sank", "VBN", "sink")]
    [InlineData("sank", "VBP", "sink")]
    public void Forms_have_their_lemma(string form, string xpos, string lemma) => Assert.Equal(lemma, VerbForms.Shared.Find(form, xpos));

    [Theory]
    [InlineData("fled", "NN")]
    [InlineData("xyzzied", "VBD")]
    public void What_is_not_known_is_left_to_the_model(string form, string xpos) => Assert.Null(VerbForms.Shared.Find(form, xpos));
}
