using System.Text.RegularExpressions;

namespace FactTrack.Tests;

/// <summary>A page of the documentation, for tests that run what it shows.</summary>
/// <param name="path">The page, relative to the root.</param>
internal sealed partial class Manual(string path)
{
    // Where the code of the pages is compiled and run.
    private static readonly string[] s_tests = ["tests/FactTrack.Tests/Docs", "tests/FactTrack.Sqlite.Tests", "tests/FactTrack.Hosting.Tests", "samples/QuickStart"];

    /// <summary>All pages.</summary>
    public static IEnumerable<string> Paths => Repository.Files("docs", "*.md").Append("README.md");

    /// <summary>The code that is compiled and run, without indentation and empty lines.</summary>
    public static string TestedCode { get; } = "\n" + string.Concat(s_tests.SelectMany(folder => Repository.Files(folder, "*.cs")).Select(file => Trimmed(Repository.Read(file))));

    /// <summary>The page as it stands.</summary>
    public string Text { get; } = Repository.Read(path).ReplaceLineEndings("\n");

    /// <summary>The targets of its links.</summary>
    public IEnumerable<string> Links => Link().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The anchors of its headings.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Text).Select(match => NoAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>The blocks of a language, in order.</summary>
    public string[] Blocks(string language)
    {
        string fence = $"\n```{language}\n";
        return [.. Text.Split(fence).Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)])];
    }

    /// <summary>Code without indentation and empty lines, so that it can be found wherever it stands.</summary>
    public static string Trimmed(string code) =>
        string.Concat(code.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line + "\n"));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
