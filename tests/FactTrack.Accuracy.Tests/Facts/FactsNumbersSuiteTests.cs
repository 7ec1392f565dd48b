namespace FactTrack.Accuracy.Tests;

public sealed class FactsNumbersSuiteTests
{
    [Fact]
    public void Claims_with_one_comparator_and_one_number_are_scored()
    {
        using var folder = new ScratchFolder();
        string file = folder.Write("rows.jsonl", string.Join('\n',
            Row("The town has more than 400 schools .", "The town has 412 schools .", "SUPPORTS"),
            Row("The town has more than 400 schools .", "The town has 388 schools .", "REFUTES"),
            Row("The town has more than 400 schools .", "The mayor is 60 years old .", "NOT ENOUGH INFO"),
            Row("The town has less than 400 schools .", "The town has 412 schools .", "SUPPORTS"),
            Row("The town has 400 schools .", "The town has 412 schools .", "REFUTES")));
        Assert.Equal(
            ["# 4 claims with one comparator and one number", "facts-numbers accuracy 0.750", "facts-numbers answered 0.750", "facts-numbers answered.accuracy 0.667"],
            SuiteRun.Of("facts-numbers", file).Lines);
    }

    [Theory]
    [InlineData("It has more than 400 schools .", true)]
    [InlineData("It earned over $40 .", true)]
    [InlineData("It has 400 schools .", false)]
    [InlineData("It has more than 400 schools and 30 banks .", false)]
    [InlineData("It has more than 400 but less than many schools .", false)]
    [InlineData("It is ranked below the 7th .", false)]
    public void The_test_of_a_claim_is_fixed(string claim, bool isOne) => Assert.Equal(isOne, NumberRow.IsComparison(claim));

    [Theory]
    [InlineData("""{"claim":"It has over 4 .","evidence":"x","label":"MAYBE"}""", "MAYBE")]
    [InlineData("""{"claim":"It has 4 .","evidence":"x","label":"SUPPORTS"}""", "no claim")]
    public void A_broken_file_is_told(string line, string why)
    {
        using var folder = new ScratchFolder();
        (int code, _, string errors) = SuiteRun.Of("facts-numbers", folder.Write("rows.jsonl", line));
        Assert.Equal(1, code);
        Assert.Contains(why, errors, StringComparison.Ordinal);
    }

    private static string Row(string claim, string evidence, string label) => $$"""{"claim":"{{claim}}","evidence":"{{evidence}}","label":"{{label}}"}""";
}
