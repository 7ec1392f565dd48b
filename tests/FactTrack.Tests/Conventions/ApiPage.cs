using System.Text;
using System.Text.RegularExpressions;

namespace FactTrack.Tests;

/// <summary>Writes docs/api.md from the approved lists of the public API and what the sources say of each type.</summary>
internal static partial class ApiPage
{
    private static readonly (string Package, string Folder, string Approved)[] s_packages =
    [
        ("FactTrack", "src/FactTrack", "tests/FactTrack.Tests/Conventions/PublicApi.approved.txt"),
        ("FactTrack.Sqlite", "src/FactTrack.Sqlite", "tests/FactTrack.Sqlite.Tests/PublicApi.approved.txt"),
        ("FactTrack.Hosting", "src/FactTrack.Hosting", "tests/FactTrack.Hosting.Tests/PublicApi.approved.txt"),
    ];

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("""
            # The public API

            Every public type with its members, as tests compare it with the built assemblies; made by a test from their lists. What each member does is in the documentation that comes with
            the packages, which editors show. `{ get; init; }` can be set when an instance is made, and by `with`. Begin with [`ClaimExtractor`](#claimextractor), [`Claim`](#claim) and
            [`FactTracker`](#facttracker).

            """.ReplaceLineEndings("\n"));
        foreach ((string package, string folder, string approved) in s_packages)
        {
            Dictionary<string, string> told = Summaries(folder);
            page.Append('\n').Append("## ").Append(package).Append('\n');
            foreach (string[] type in Types(Repository.Read(approved).ReplaceLineEndings("\n")))
            {
                string name = TypeName().Match(type[0]).Groups[1].Value;
                page.Append("\n### ").Append(name.Replace("<", "\\<", StringComparison.Ordinal)).Append("\n\n");
                if (told.TryGetValue(name.Split('<')[0].Split('.')[^1], out string? summary)) page.Append(summary).Append("\n\n");
                page.Append("```\n").AppendJoin('\n', type).Append("\n```\n");
            }
        }

        return page.ToString();
    }

    // A type's line is not indented, those of its members are.
    private static IEnumerable<string[]> Types(string list) =>
        TypeStart().Split(list).Select(type => type.TrimEnd('\n').Split('\n')).Where(lines => lines[0].Length > 0);

    private static Dictionary<string, string> Summaries(string folder) =>
        SourceFile.In(folder).SelectMany(file => Summary().Matches(file.Text))
            .GroupBy(match => match.Groups[2].Value)
            .ToDictionary(group => group.Key, group => Plain(group.First().Groups[1].Value));

    private static string Plain(string summary)
    {
        string text = Reference().Replace(summary, match => $"`{match.Groups[1].Value.Split('(')[0]}`");
        text = Code().Replace(text, "`$1`").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        return Gap().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"(?:class|record|struct|interface|enum) (\S+?(?:<[^>]*>)?)(?: :|$)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^(?=\S)", RegexOptions.Multiline)]
    private static partial Regex TypeStart();

    [GeneratedRegex(@"^/// <summary>(.*?)</summary>\n(?:///[^\n]*\n|\[[^\n]*\]\n)*public (?:\w+ )*?(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex("<(?:see|paramref|typeparamref) (?:cref|name|langword)=\"([^\"]*)\"\\s*/>")]
    private static partial Regex Reference();

    [GeneratedRegex("<c>(.*?)</c>")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+(?:/// ?)?")]
    private static partial Regex Gap();
}
