namespace FactTrack.Tests.Clauses;

public class ClauseSignatureTests
{
    [Theory]
    [InlineData("CT+/CT-", "CT-", "CT-")] // did not manage to
    [InlineData("CT-/CT+", "CT-", "CT+")] // did not forget to
    [InlineData("CT-/Uu", "CT-", "Uu")] // did not refuse to
    [InlineData("CT-/CT+", "PS+", "PS-")] // may have forgotten to
    public void Clause_is_what_the_word_makes_of_it(string signature, string word, string expected) =>
        Assert.Equal(FactValue.Parse(expected), ClauseSignature.Parse(signature)!.Of(FactValue.Parse(word)!.Value));

    [Fact]
    public void Half_a_signature_is_refused() => Assert.Throws<FormatException>(() => ClauseSignature.Parse("CT-"));
}
