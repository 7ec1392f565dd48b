namespace FactTrack.Accuracy.Tests;

public sealed class AttributionSuiteTests
{
    private const string Folder = "polnear";

    [Fact]
    public void Written_attributions_score_the_same()
    {
        using var folder = new ScratchFolder();
        string copy = Path.Combine(folder.Path, "found.jsonl");
        (int code, string[] lines, _) = SuiteRun.Of("attribution", SuiteRun.Data(Folder), "train", "--write", copy);
        Assert.Equal(0, code);
        Assert.Equal("attribution gold 8.000", lines[0]);
        Assert.Equal(1 + (3 * 2 * 5 * 3) + 5 + 1, lines.Length);
        Assert.StartsWith("attribution claims.own ", lines[^1], StringComparison.Ordinal);

        var scorer = new AttributionScorer();
        foreach (PolnearArticle article in PolnearFolder.Read(SuiteRun.Data(Folder), "train"))
            scorer.Add(article.Gold, [.. JsonLines.Read(copy, "a prediction", e => e.GetProperty("doc").GetString() == article.Name ? SpanJson.ReadRoles(e, article.Text) : null).OfType<RoleTriple>()]);
        Assert.Contains(FormattableString.Invariant($"attribution overlap.all.full {scorer.Count(MatchMode.Overlap, false, AttributionRow.Full).F1:F3}"), lines);
        Assert.Contains(FormattableString.Invariant($"attribution exact.core.content.p {scorer.Count(MatchMode.Exact, true, AttributionRow.Content).Precision:F3}"), lines);
    }

    [Fact]
    public void Train_may_be_explained() =>
        Assert.Contains(SuiteRun.Of("attribution", SuiteRun.Data(Folder), "train", "--explain").Lines, l => l.StartsWith("# bridge MISSED ", StringComparison.Ordinal));

    [Fact]
    public void Nested_ones_are_counted_at_each_level() =>
        Assert.Equal(
            ["attribution nested 1.000", "attribution nested.gold 1.000", "attribution nested.inner 1.000", "attribution nested.outer 1.000"],
            SuiteRun.Of("attribution", SuiteRun.Data("gum"), "dev").Lines);

    // In three sentences one is nested, once each: two of them hold each other in the gold.
    [Fact]
    public void Mutual_gold_is_one_nested_attribution() =>
        Assert.Contains("attribution nested.gold 3.000", SuiteRun.Of("attribution", SuiteRun.Data("gum"), "train", "--explain").Lines);

    [Theory]
    [InlineData("polnear", "dev", "--explain")]
    [InlineData("polnear")]
    [InlineData("gum", "--explain")]
    [InlineData("gum", "dev", "--explain")]
    [InlineData("gum", "dev", "--write", "found.jsonl")]
    [InlineData("gum", "dev", "more")]
    public void Wrong_calls_are_refused(string folder, params string[] rest)
    {
        (int code, string[] lines, string errors) = SuiteRun.Of(["attribution", SuiteRun.Data(folder), .. rest]);
        Assert.Equal(2, code);
        Assert.Empty(lines);
        Assert.Contains("Usage:", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-folder", "train")]
    [InlineData("polnear", "dev")]
    [InlineData("seeds", "train")]
    [InlineData("gum", "test")]
    public void Wrong_folders_and_parts_end_with_1(string folder, string part)
    {
        (int code, _, string errors) = SuiteRun.Of("attribution", SuiteRun.Data(folder), part);
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("[]")]
    [InlineData("""{"doc":"rain"}""")]
    [InlineData("""{"doc":null,"part":"train","core":true}""")]
    [InlineData("""{"doc":"snow","part":"train","core":true}""")]
    [InlineData("""{"doc":"rain","part":"train","core":true,"source":[[0]]}""")]
    [InlineData("""{"doc":"rain","part":"train","core":true,"source":[0,4]}""")]
    [InlineData("""{"doc":"rain","part":"train","core":true,"content":[[0,99]]}""")]
    [InlineData("""{"doc":"rain","part":"train","core":true,"cue":[[0.5,2]]}""")]
    public void A_broken_line_is_named(string line)
    {
        using var folder = new ScratchFolder();
        string text = "\n" + line + "\n";
        folder.Write("polnear/data/train/text/rain.txt", "Rain fell.");
        folder.Write("polnear/gold_train.jsonl", text);
        folder.Write("gum/text/rain.txt", "Rain fell.");
        folder.Write("gum/gold.jsonl", text);
        foreach (string name in (string[])["polnear", "gum"])
        {
            (int code, _, string errors) = SuiteRun.Of("attribution", Path.Combine(folder.Path, name), "train");
            Assert.Equal(1, code);
            Assert.Contains(".jsonl:2:", errors, StringComparison.Ordinal);
        }
    }
}
