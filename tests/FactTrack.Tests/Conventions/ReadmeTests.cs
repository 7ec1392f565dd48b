using System.Diagnostics;

namespace FactTrack.Tests;

/// <summary>The README's code is a program that is compiled and run, and its output is what the README says.</summary>
public class ReadmeTests
{
    private static readonly string s_readme = Repository.Read("README.md");

    [Fact]
    public void Code_is_the_quick_start() =>
        Assert.Equal(Repository.Read("samples/QuickStart/Program.cs").TrimEnd(), Block("csharp"));

    [Fact]
    public void Output_is_what_the_quick_start_prints()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Block("text"), output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Links_lead_to_files()
    {
        IEnumerable<string> links = s_readme.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), $"{link} does not exist"));
    }

    private static string Block(string language)
    {
        string fence = $"```{language}\n";
        int start = s_readme.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return s_readme[start..s_readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
