namespace FactTrack.Accuracy.Tests;

public sealed class CameoCodesTests
{
    [Theory]
    [InlineData("040", "Consult")]
    [InlineData("1246", "Reject")]
    [InlineData("190", "Assault")]
    [InlineData("023", "Request")]
    [InlineData("081", "Concede Retreat")]
    [InlineData("010", "")]
    [InlineData("999", "")]
    [InlineData("", "")]
    public void A_code_means_the_type_of_its_root(string code, string types) => Assert.Equal(types, string.Join(' ', CameoCodes.Types(code)));

    [Theory]
    [InlineData("AID", null, "Aid")]
    [InlineData("DEMAND", null, "Request")]
    [InlineData("DISAPPROVE", null, "Accuse")]
    [InlineData("INVESTIGATE", null, "Accuse")]
    [InlineData("FIGHT", "firearms", "Assault")]
    [InlineData("COERCE", "arrest", "Coerce")]
    [InlineData("COERCE", "destroy", "Assault")]
    [InlineData("YIELD", null, "Concede Retreat")]
    public void A_name_means_a_type_of_today(string name, string? mode, string types) => Assert.Equal(types, string.Join(' ', CameoCodes.OfName(name, mode)));

    [Fact]
    public void Another_name_is_an_error() => Assert.Throws<FormatException>(() => CameoCodes.OfName("DANCE", null));
}
