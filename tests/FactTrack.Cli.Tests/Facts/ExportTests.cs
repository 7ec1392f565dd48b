using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class ExportTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void JsonLines_AreTheDefaultAndHaveEveryFactWithItsReports()
    {
        Tool.Result run = news.Tool.Run("export");

        JsonNode[] facts = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(news.Facts().Select(fact => fact.ToJsonString()), facts.Select(fact => fact["summary"]!.ToJsonString()));
        Assert.All(facts, fact => Assert.NotEmpty(fact["reports"]!.AsArray()));
    }

    [Fact]
    public void Json_IsAnArrayInTheFileThatItsExtensionNames()
    {
        Tool.Result run = news.Tool.Run("export", "-o", "facts.json", "--contest", "denied");

        Assert.Equal((0, "", ""), (run.Exit, run.Output, run.Error));
        JsonNode fact = Assert.Single(JsonNode.Parse(File.ReadAllText(news.Tool.PathOf("facts.json")))!.AsArray())!;
        Assert.Equal(news.FireId(), (string)fact["summary"]!["id"]!);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("jsonld")]
    public void Nothing_IsWellFormedToo(string format)
    {
        Tool.Result run = news.Tool.Run("export", "-f", format, "--text", "zeppelin");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        if (format.StartsWith("json", StringComparison.Ordinal) && format != "jsonl") Assert.NotNull(JsonNode.Parse(run.Output));
        else Assert.True(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length == (format == "csv" ? 1 : 0));
    }

    [Fact]
    public void Csv_HasARowAFact()
    {
        string[] rows = news.Tool.Run("export", "-f", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(news.Facts().Length + 1, rows.Length);
        Assert.StartsWith("id,told,", rows[0], StringComparison.Ordinal);
        Assert.Equal(news.Facts().Select(fact => (string)fact["id"]!), rows.Skip(1).Select(row => row[..17]));
        Assert.Contains(rows, row => row.Contains(",singleOrigin,none,current,none,false,1,1,1,", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_TakesNothingForAFormula()
    {
        string line = """{"id":"f","publisher":"P","published":"2026-03-02","text":"=SUM(A1) Corp. sold the \"old\" ferry, Anna Holm said."}""";
        news.Tool.Run("track", news.Tool.File("formula.jsonl", line), "--db", "formula.db");

        string[] rows = news.Tool.Run("export", "-f", "csv", "--db", "formula.db").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.True(rows.Length > 1);
        Assert.All(rows, row => Assert.DoesNotMatch("(^|,)\"?[=+@\t-]", row));
    }

    [Fact]
    public void JsonLd_HasClaimsWithWhereTheyAppearAndWhoSaysSo()
    {
        JsonNode graph = JsonNode.Parse(news.Tool.Run("export", "-f", "jsonld").Output)!;

        Assert.Equal("https://schema.org", (string)graph["@context"]!);
        Assert.Equal(news.Facts().Length, graph["@graph"]!.AsArray().Count);
        JsonNode fire = graph["@graph"]!.AsArray().Single(node => (string)node!["@id"]! == "urn:facttrack:fact:" + news.FireId())!;
        Assert.Equal(("Claim", "2026-03-02"), ((string)fire["@type"]!, (string)fire["datePublished"]!));
        Assert.Equal(("NewsArticle", "Norrvik Post"), ((string)fire["firstAppearance"]!["@type"]!, (string)fire["firstAppearance"]!["publisher"]!["name"]!));
        Assert.Equal(["post", "echo", "letter"], fire["appearance"]!.AsArray().Select(article => (string)article!["identifier"]!));
        Assert.NotEmpty(fire["author"]!.AsArray());
    }

    [Fact]
    public void JsonLd_HasReviewsAndNoTags()
    {
        string database = news.Copy("ld.db"), id = news.FireId();
        news.Tool.Run("review", "accept", id, "--by", "</script>", "--db", database);
        news.Tool.Run("review", "correct", id, "--by", "Ben", "--wording", "A fire damaged it.", "--reason", "seen", "--db", database);

        string text = news.Tool.Run("export", "-f", "jsonld", "--db", database, "--contest", "denied").Output;

        Assert.DoesNotContain('<', text);
        JsonNode[] nodes = [.. JsonNode.Parse(text)!["@graph"]!.AsArray().Select(node => node!)];
        Assert.Equal(["Claim", "ClaimReview", "ClaimReview"], nodes.Select(node => (string)node["@type"]!));
        Assert.Equal(["accepted", "corrected"], nodes[1..].Select(node => (string)node["reviewRating"]!["alternateName"]!));
        Assert.All(nodes[1..], node => Assert.Equal((string)nodes[0]["@id"]!, (string)node["itemReviewed"]!["@id"]!));
        Assert.Equal(("</script>", "A fire damaged it."), ((string)nodes[1]["author"]!["name"]!, (string)nodes[0]["correction"]!["text"]!));
    }

    [Fact]
    public void FileOfFacts_IsNotOverwritten()
    {
        Tool.Result run = news.Tool.Run("export", "-o", "./facts.db");

        Assert.Equal(2, run.Exit);
        Assert.Contains("is the file of facts", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(news.Facts());
    }

    [Fact]
    public void OutputThatCannotBeWritten_IsReported()
    {
        Tool.Result run = news.Tool.Run("export", "-o", "no/such/folder/facts.csv");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("error: no/such/folder/facts.csv: Could not be written: ", run.Error, StringComparison.Ordinal);
    }
}
