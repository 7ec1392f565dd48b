namespace FactTrack.Cli.Tests.Facts;

public class ReportCommandTests
{
    [Fact]
    public void TrackedArticles_BecomeAPage()
    {
        using var tool = new Tool();
        tool.File("news.jsonl", """
            {"id": "a", "text": "A fire destroyed the old mill in Velsund on Monday, police said.", "publisher": "Ekko", "published": "2025-06-03"}
            {"id": "b", "text": "A fire destroyed the old mill in Velsund on Monday, police said.", "publisher": "Nordly", "published": "2025-06-03"}
            """);
        Assert.Equal(0, tool.Run("track", "news.jsonl").Exit);

        Tool.Result result = tool.Run("report", "-o", "report.html");

        Assert.Equal(("", 0), (result.Error, result.Exit));
        Assert.StartsWith("report.html: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("<b>2 reports, 1 origin</b>", File.ReadAllText(tool.PathOf("report.html")), StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", tool.Run("report", "--text", "mill").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeFailed, tool.Run("report", "-o", "no/such/folder/report.html").Exit);
    }

    [Fact]
    public void NoFileOfFacts_IsAWrongCall()
    {
        using var tool = new Tool();
        Assert.Equal(ExitCode.WrongCall, tool.Run("report", "-o", "report.html").Exit);
    }
}
