namespace FactTrack.Tests;

/// <summary>The golden specs of <c>Specs/Claims</c>, one case an example.</summary>
public class SpecTests
{
    private static readonly Dictionary<string, SpecExample> s_examples =
        Repository.Files("tests/FactTrack.Tests/Specs/Claims", "*.md")
            .SelectMany(file => SpecFile.Read(Path.GetFileName(file), Repository.Read(file)))
            .ToDictionary(example => example.Name);

    public static TheoryData<string> Examples => new(s_examples.Keys);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_its_claims(string where)
    {
        SpecExample example = s_examples[where];
        ExtractionResult result = ClaimExtractor.Default.Extract(example.Article);
        ClaimAssignment assignment = ClaimAssignment.Of(example.Expected, result);
        Assert.True(assignment.Missing.Count == 0 && (!example.Only || assignment.Surplus.Count == 0), assignment.Report(example));
    }

    [Fact]
    public void Specs_hold_at_least_150_examples() => Assert.True(s_examples.Count >= 150, $"{s_examples.Count} examples");
}
