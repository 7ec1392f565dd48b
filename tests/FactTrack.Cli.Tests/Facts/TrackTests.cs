namespace FactTrack.Cli.Tests;

public sealed class TrackTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void Summary_CountsWhatIsNew()
    {
        Assert.Equal((0, ""), (news.Tracked.Exit, news.Tracked.Error));
        Assert.StartsWith("6 new articles, 0 new versions, 0 known; ", news.Tracked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRun_FindsEverythingKnown()
    {
        Tool.Result run = news.Tool.Run("track", "news.jsonl", "press");

        Assert.Equal((0, "0 new articles, 0 new versions, 6 known; 0 claims, 0 new facts, 0 newly contested\n"), (run.Exit, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void OtherText_IsANewVersion()
    {
        string database = news.Copy("version.db");
        string line = """{"id":"letter","title":"The owner of the sawmill","publisher":"Fjord Letter","text":"The owner said that rain flooded the Norrvik sawmill on Monday."}""";

        Tool.Result run = news.Tool.Run("track", news.Tool.File("new.jsonl", line), "--db", database);

        Assert.StartsWith("0 new articles, 1 new version, 0 known; ", run.Output, StringComparison.Ordinal);
        Assert.Contains("superseded", news.Tool.Run("show", news.FireId(), "--db", database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OrderOfArticles_DoesNotMatter()
    {
        string[] lines = File.ReadAllLines(news.Tool.PathOf("news.jsonl"));
        news.Tool.File("reversed.jsonl", string.Join('\n', lines.Reverse()));

        news.Tool.Run("track", "press", "--db", "reversed.db");
        news.Tool.Run("track", "reversed.jsonl", "--db", "reversed.db");

        Assert.Equal(news.Tool.Run("facts", "-f", "json").Output, news.Tool.Run("facts", "-f", "json", "--db", "reversed.db").Output);
    }

    [Fact]
    public async Task EvidenceStore_KeepsTheSentencesOfClaimsOnly()
    {
        string file = news.Tool.File("quiet.txt", "The council closed the bridge. Zzyzx and more zzyzx!");

        Tool.Result run = news.Tool.Run("track", file, "--db", "evidence.db", "--store", "evidence");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(news.Tool.PathOf("evidence.db"));
        var tracker = new FactTracker(store);
        Fact fact = (await tracker.FactAsync((string)Assert.Single(news.Facts("evidence.db", []))["id"]!))!;
        Assert.Equal("The council closed the bridge.", (await tracker.ResultAsync(fact.Reports[0].ArticleId))!.Article.Text.Trim());
    }

    [Fact]
    public void ReadOnlyFile_IsReadButNotWritten()
    {
        string database = news.Copy("readonly.db");
        // The superuser may write everything; Windows has other rights.
        if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(news.Tool.PathOf(database), UnixFileMode.UserRead);
            Tool.Result run = news.Tool.Run("purge", "letter", "--db", database);
            Assert.Equal(1, run.Exit);
            Assert.Contains("read-only", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(news.Facts().Length, news.Facts(database, []).Length);
    }

    [Fact]
    public void Pattern_StandsForTheFilesThatItFits()
    {
        Tool.Result run = news.Tool.Run("track", "press/*.html", "--db", "pattern.db");

        Assert.StartsWith("1 new article, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsReportedAndTheOthersAreTracked()
    {
        Tool.Result run = news.Tool.Run("track", "missing.txt", "press/old", "--db", "some.db");

        Assert.Equal((1, "error: missing.txt: There is no such file or folder.\n"), (run.Exit, run.Error.ReplaceLineEndings("\n")));
        Assert.StartsWith("1 new article, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFile_IsLeftAsItIs()
    {
        string text = File.ReadAllText(news.Tool.PathOf("news.jsonl"));

        Tool.Result run = news.Tool.Run("track", "press", "--db", "news.jsonl");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("error: news.jsonl: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(news.Tool.PathOf("news.jsonl")));
    }
}
