using System.Text;
using System.Text.RegularExpressions;
using FactTrack.Tests;

namespace FactTrack.Cli.Tests;

/// <summary>Every call of the tool that the README and docs/getting-started.md show does its work, in the order in which they stand there.</summary>
public sealed partial class ManualCommandTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/getting-started.md")]
    public void Calls_do_their_work(string page)
    {
        WriteInputs();
        string[] calls = [.. new Manual(page).Blocks("sh").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("facttrack ", StringComparison.Ordinal))];
        Assert.NotEmpty(calls);
        Assert.All(calls, call =>
        {
            Tool.Result run = Run(call);
            Assert.True(run.Exit == 0, $"{call}: {run.Exit} {run.Error}");
            Assert.DoesNotContain("error", run.Error, StringComparison.OrdinalIgnoreCase);
        });
        Assert.All(calls.SelectMany(call => Written().Matches(call).Select(match => match.Groups[1].Value)), file => Assert.True(new FileInfo(_tool.PathOf(file)).Length > 0, file));
    }

    // The files that the pages name: the page's own where it shows one.
    private void WriteInputs()
    {
        var start = new Manual("docs/getting-started.md");
        string news = start.Blocks("json")[0] + "\n";
        string code = start.Blocks("csharp").First(block => block.StartsWith("string text", StringComparison.Ordinal));
        _tool.File("ferries.txt", code.Split("\"\"\"")[1]);
        _tool.File("news.jsonl", news);
        _tool.File("articles.jsonl", news);
        _tool.File("article.md", Repository.Read("samples/articles/01-diplomacy-ferry-treaty.md"));
        _tool.File("clubs.lex", new Manual("docs/extending.md").Blocks("text")[0] + "\n");
        foreach (string folder in (string[])["news", "press"]) Directory.CreateDirectory(_tool.PathOf(folder));
        _tool.File("news/monday.jsonl", news);
        _tool.File("press/fire.txt", "The owner denied that the police searched the Norrvik sawmill.");
    }

    // Words, quotation marks, "<" and ">", as a shell reads them; patterns are the tool's own business.
    private Tool.Result Run(string call)
    {
        List<string> words = [.. Word().Matches(Comment().Replace(call, "")).Select(word => word.Value.Trim('"')).Skip(1)];
        byte[] input = Taken("<") is { } from ? File.ReadAllBytes(_tool.PathOf(from)) : [];
        string? to = Taken(">");
        Tool.Result run = _tool.RunWith(input, [.. words]);
        if (to is not null) _tool.File(to, Encoding.UTF8.GetBytes(run.Output));
        return run;

        string? Taken(string sign)
        {
            int at = words.IndexOf(sign);
            if (at < 0) return null;
            string file = words[at + 1];
            words.RemoveRange(at, 2);
            return file;
        }
    }

    [GeneratedRegex("\\s+#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:-o|>) (\S+)")]
    private static partial Regex Written();
}
