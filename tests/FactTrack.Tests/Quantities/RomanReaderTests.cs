using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

public class RomanReaderTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("XIV", 14)]
    [InlineData("XLIX", 49)]
    [InlineData("LXXXIX", 89)]
    [InlineData("IIII", null)]
    [InlineData("IC", null)]
    [InlineData("VX", null)]
    [InlineData("XC", null)]
    [InlineData("ii", null)]
    [InlineData("", null)]
    public void Only_right_numerals_have_a_value(string form, int? value) => Assert.Equal(value, RomanReader.Value(form));

    [Theory]
    [InlineData("World NNP Outside; War NNP Outside; II CD Outside", 2)]
    [InlineData("Louis NNP Outside; XIV NNP Outside", 14)]
    [InlineData("Pope NNP Outside; Anterus NNP Outside; X NNP Outside", 10)]
    [InlineData("Robert NNP BeginPerson; Dalton NNP InsidePerson; III CD InsidePerson", 3)]
    [InlineData("Gladiator NNP BeginPerson; II CD InsidePerson", null)]
    [InlineData("Stone NNP Outside; Garden NNP Outside; IV CD Outside", null)]
    [InlineData("film NN Outside; Henry NNP BeginPerson; V CD InsidePerson", null)]
    [InlineData("Malcolm NNP BeginPerson; X NNP InsidePerson", null)]
    public void Names_of_persons_and_of_numbered_things_have_ordinals(string rows, int? value)
    {
        string[] tokens = rows.Split("; ");
        TreeFixture document = TreeFixture.Read(string.Join('\n', tokens.Select((token, i) =>
            token.Split(' ') is [string form, string xpos, string name] ? $"{form} {form} {(xpos == "NN" ? "NOUN" : xpos == "CD" ? "NUM" : "PROPN")} {xpos} _ {i} {(i == 0 ? "root" : "flat")} {name}" : "")));
        var view = new SentenceView(document.Text.Tokens, document.Syntax, document.Tree, document.Text.Sentences[0].Tokens);
        Assert.Equal(value, (int?)RomanReader.Read(view, tokens.Length - 1)?.Value);
    }
}
