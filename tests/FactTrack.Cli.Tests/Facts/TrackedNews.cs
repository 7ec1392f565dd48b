using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

/// <summary>A file of facts that the tool made of a few articles: copies, a denial, an undated one, pages and texts of a folder. For tests that only read it, or a copy of it.</summary>
public sealed class TrackedNews : IDisposable
{
    private const string Lines = """
        {"id":"post","title":"Fire destroys Norrvik sawmill","publisher":"Norrvik Post","published":"2026-03-02T09:00:00Z","text":"A fire destroyed the Norrvik sawmill on Monday, the police said. At least 12 workers were hurt."}
        {"id":"echo","title":"Sawmill burns down","publisher":"Evening Echo","published":"2026-03-02T12:00:00Z","text":"A fire destroyed the Norrvik sawmill on Monday, the police said. At least 12 workers were hurt."}
        {"id":"coast","title":"Mayor speaks","publisher":"Coast Daily","published":"2026-03-03T07:00:00Z","text":"The mayor of Norrvik denied that a fire destroyed the Norrvik sawmill on Monday."}
        {"id":"letter","title":"The owner of the sawmill","publisher":"Fjord Letter","text":"The owner said that a fire destroyed the Norrvik sawmill on Monday."}
        """;

    private const string Page = """
        <!doctype html><html><head><title>&lt;b&gt;Council&lt;/b&gt; acts</title><meta property="article:published_time" content="2026-03-04T15:00:00Z">
        <link rel="canonical" href="https://coast.example/council"></head><body><article><p>The council closed the Norrvik bridge on Tuesday.</p>
        <p>The firm &lt;script&gt;alert(1)&lt;/script&gt; Nordkai '; DROP TABLE facts; -- sold the ferry.</p></article></body></html>
        """;

    public TrackedNews()
    {
        Tool.File("news.jsonl", Lines);
        Directory.CreateDirectory(Tool.PathOf("press/old"));
        Tool.File("press/page.html", Page);
        Tool.File("press/old/note.txt", "Anna Holm opened a school in Norrvik.");
        Tool.File("press/picture.png", "no article");
        Tracked = Tool.Run("track", "news.jsonl", "press");
    }

    public Tool Tool { get; } = new();

    /// <summary>What tracking all articles said.</summary>
    public Tool.Result Tracked { get; }

    /// <summary>The facts that a query finds.</summary>
    public JsonNode[] Facts(params string[] query) => Facts("facts.db", query);

    /// <summary>The facts that a query of another file finds.</summary>
    public JsonNode[] Facts(string database, string[] query)
    {
        Tool.Result run = Tool.Run(["facts", "--db", database, "-f", "jsonl", .. query]);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    /// <summary>The id of the fact that a fire destroyed the sawmill, which several articles tell and one denies.</summary>
    public string FireId() => (string)Facts("--text", "fire destroyed", "--contest", "denied").Single()["id"]!;

    /// <summary>A copy of the file, for a test that writes.</summary>
    public string Copy(string name)
    {
        File.Copy(Tool.PathOf("facts.db"), Tool.PathOf(name), overwrite: true);
        return name;
    }

    public void Dispose() => Tool.Dispose();
}
