using System.Diagnostics;

namespace FactTrack.Tests;

/// <summary>The README's code is a program that is compiled and run, and its output is what the README says.</summary>
public class ReadmeTests
{
    private static readonly Manual s_readme = new("README.md");

    [Fact]
    public void Code_is_the_quick_start() =>
        Assert.Equal(Repository.Read("samples/QuickStart/Program.cs").TrimEnd(), s_readme.Blocks("csharp")[0]);

    [Fact]
    public void Output_is_what_the_quick_start_prints()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(s_readme.Blocks("text")[0], output.ReplaceLineEndings("\n").TrimEnd());
    }
}
