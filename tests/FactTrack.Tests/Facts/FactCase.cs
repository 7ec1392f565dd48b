using System.Globalization;

namespace FactTrack.Tests.Facts;

/// <summary>One case of <c>Specs/Facts</c>: short articles, and what the reports of one fact in them say together.</summary>
/// <remarks>
/// A block <c>```fact</c> holds articles, each under a line <c>@ publisher | day | ...</c>, a line with a single point, and expectations. Behind the day
/// may stand <c>id a</c> (articles of one id are versions), <c>story a</c> (articles of one story are copies) and <c>event b</c> (all are on one happening
/// unless told). <c>fact: sign | grain, Cairo</c> names the fact: the claims with that lemma and those words. The others are
/// <c>origins: A; B</c>, <c>support:</c>, <c>contest:</c> (with "by"), <c>against:</c> (the papers whose reports say otherwise), <c>life:</c>, <c>changed:</c> (the
/// papers whose reports changed it), <c>figures:</c> as lists show them, <c>series:</c> with the reasons, and <c>marks:</c>, those of each report, in the order in which
/// they were told.
/// </remarks>
internal sealed record FactCase(string Name, IReadOnlyList<FactMember> Members, IReadOnlyList<KeyValuePair<string, string>> Expected)
{
    /// <summary>All cases of all files, by name.</summary>
    public static IReadOnlyDictionary<string, FactCase> All { get; } = ReadAll().ToDictionary(one => one.Name);

    /// <summary>What the reading says where a case expects something.</summary>
    public static string Actual(FactReading reading, string field) => field switch
    {
        "origins" => string.Join("; ", reading.Origins.Select(origin => origin.Name)),
        "support" => reading.Support.ToString(),
        "contest" => reading.Contest.ToString(),
        "life" => reading.Lifecycle.ToString(),
        "figures" => string.Join("; ", FactSummaryMaker.Of(1, reading, []).Figures),
        "series" => string.Join("; ", reading.Figures),
        "against" => Publishers(reading, reading.Contest.Reports),
        "changed" => Publishers(reading, reading.Lifecycle.Reports),
        "marks" => string.Join("; ", reading.Marks),
        "told" => reading.Members[reading.Teller].Report.Told,
        _ => throw new FormatException($"There is nothing called '{field}' to expect."),
    };

    private static string Publishers(FactReading reading, ValueList<string> reports) =>
        string.Join("; ", reading.Members.Where(member => reports.Contains(member.Id)).Select(member => member.Article.Publisher));

    private static IEnumerable<FactCase> ReadAll()
    {
        foreach (string file in Repository.Files("tests/FactTrack.Tests/Specs/Facts", "*.md"))
        {
            string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
            for (int at = Array.IndexOf(lines, "```fact"); at >= 0; at = Array.IndexOf(lines, "```fact", at + 1))
            {
                int end = Array.IndexOf(lines, "```", at), point = Array.IndexOf(lines, ".", at);
                if (end < 0 || point < 0 || point > end) throw new FormatException($"{file}:{at + 1}: the block needs a point and an end.");
                KeyValuePair<string, string>[] expected =
                    [.. lines[(point + 1)..end].Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
                yield return new FactCase($"{Path.GetFileName(file)}:{at + 2}", Read(lines[(at + 1)..point], expected[0].Value), expected[1..]);
            }
        }
    }

    private static FactMember[] Read(string[] lines, string fact)
    {
        int[] heads = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('@'))];
        TrackedReports[] articles =
        [
            .. heads.Select((head, i) => TrackedReports.Of(lines[head][1..].Split('|', StringSplitOptions.TrimEntries), string.Join('\n', lines[(head + 1)..(i + 1 < heads.Length ? heads[i + 1] : lines.Length)]), i)),
        ];
        string[] wanted = fact.Split(['|', ','], StringSplitOptions.TrimEntries);
        return
        [
            .. articles.SelectMany(article => article.Members(wanted[0], wanted[1..])
                .Select(member => member with { IsSuperseded = articles.Any(other => other.Article.ArticleId == article.Article.ArticleId && ArticleOrder.Of(other.Article) > ArticleOrder.Of(article.Article)) })),
        ];
    }
}
