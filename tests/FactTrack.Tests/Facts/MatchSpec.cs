namespace FactTrack.Tests;

/// <summary>One line of a spec of matching: a verdict and two sentences, separated by <c>|</c>.</summary>
/// <param name="Name">File and line.</param>
/// <param name="Verdict"><c>same</c>, <c>other</c> or <c>said</c>.</param>
/// <param name="Left">The one sentence.</param>
/// <param name="Right">The other.</param>
internal sealed record MatchSpec(string Name, string Verdict, string Left, string Right)
{
    /// <summary>Reads the lines of the blocks <c>pairs</c> of a Markdown file.</summary>
    /// <exception cref="FormatException">A line is no pair.</exception>
    public static List<MatchSpec> Read(string file, string markdown)
    {
        var pairs = new List<MatchSpec>();
        bool isIn = false;
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)) isIn = !isIn && lines[i] == "```pairs";
            else if (isIn) pairs.Add(Parse($"{file}:{i + 1}", lines[i]));
        }

        return pairs;
    }

    private static MatchSpec Parse(string name, string line) =>
        line.Split('|', StringSplitOptions.TrimEntries) is [("same" or "other" or "said") and var verdict, var left, var right]
            ? new MatchSpec(name, verdict, left, right)
            : throw new FormatException($"{name}: a pair is 'same, other or said | sentence | sentence'.");
}
