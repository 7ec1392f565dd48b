namespace FactTrack.Tests.Attributions;

/// <summary>The golden specs of <c>Specs/Attributions</c>: text, a line with a single point, then the attributions.</summary>
/// <remarks>
/// A line is <c>source &lt;- reporter | cue | content</c>, in the order of the cues; "(unnamed)" where the text names
/// nobody; <c>none</c> where there is no attribution; <c>? words</c> for a content whose source is unresolved. <c>- </c> before a line
/// means that the source does not give the content. In <c>chains.md</c> and <c>cues.md</c> sources stand with the names of their entities.
/// </remarks>
public class AttributionSpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string file in Repository.Files("tests/FactTrack.Tests/Specs/Attributions", "*.md"))
        {
            string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
            for (int at = Array.IndexOf(lines, "```attributions"); at >= 0; at = Array.IndexOf(lines, "```attributions", at + 1))
            {
                int end = Array.IndexOf(lines, "```", at), point = Array.IndexOf(lines, ".", at);
                Assert.True(at < point && point < end, $"{file}:{at + 1}: an example needs a line with a single point and an end.");
                data.Add($"{Path.GetFileName(file)}:{at + 1}", string.Join('\n', lines[(at + 1)..point]), string.Join('\n', lines[(point + 1)..end]));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Attributions_are_as_the_spec_says(string place, string text, string expected)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article(text));
        bool isNamed = place.StartsWith("chains.md", StringComparison.Ordinal) || place.StartsWith("cues.md", StringComparison.Ordinal);
        IEnumerable<string> found = document.Attributions.Select(a => isNamed ? Attributing.NamedLine(a) : Attributing.Line(a))
            .Concat(document.AttributionLayer.UnresolvedContents.Select(r => "? " + document.PartOf(r)))
            .Concat(document.AttributionLayer.WithheldContents.Where(r => !IsShown(document, r)).Select(r => "- " + document.PartOf(r)));
        string actual = string.Join('\n', found);
        Assert.True(expected == (actual.Length == 0 ? "none" : actual), $"{place}\nexpected\n{expected}\nfound\n{actual}");
    }

    private static bool IsShown(Document document, TokenRange withheld) =>
        document.Attributions.Any(a => a.Polarity == Polarity.Negative && a.ContentTokens.Any(r => r.Overlaps(withheld)));

    [Fact]
    public void Specs_hold_at_least_60_examples() => Assert.True(Examples().Count >= 60, $"{Examples().Count} examples");
}
