namespace FactTrack.Tests;

/// <summary>Reads golden specs: Markdown whose fenced blocks <c>example</c> and <c>none</c> are the tests.</summary>
/// <remarks>
/// <c>```example 2025-08-13</c> gives the text a publication date. The text ends at a line with a single point; each line
/// after it is a claim (see <see cref="ExpectedClaim"/>), or <c>only</c> at last: there is no other claim.
/// </remarks>
internal static class SpecFile
{
    /// <summary>Reads all examples of a file.</summary>
    /// <exception cref="FormatException">The file is broken; the message names file and line.</exception>
    public static List<SpecExample> Read(string file, string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var examples = new List<SpecExample>();
        for (int at = 0; at < lines.Length; at++)
        {
            string[] fence = lines[at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fence.Length == 0 || fence[0] is not ("```example" or "```none")) continue;
            int start = at + 1, end = Array.IndexOf(lines, "```", start);
            if (end < 0) throw new FormatException($"{file}:{start}: the block is not closed.");
            examples.Add(fence[0] == "```none"
                ? new SpecExample($"{file}:{start + 1}", ArticleOf(lines[start..end], fence), [], Only: true)
                : Example(file, lines, start, end, fence));
            at = end;
        }

        return examples;
    }

    private static SpecExample Example(string file, string[] lines, int start, int end, string[] fence)
    {
        int point = Array.IndexOf(lines, ".", start, end - start);
        if (point < 0) throw new FormatException($"{file}:{start}: an example needs a line with a single point between text and claims.");
        bool only = lines[end - 1] == "only";
        var claims = new List<ExpectedClaim>();
        for (int at = point + 1; at < (only ? end - 1 : end); at++) claims.Add(ExpectedClaim.Parse($"{file}:{at + 1}", lines[at]));
        return new SpecExample($"{file}:{start + 1}", ArticleOf(lines[start..point], fence), claims, only);
    }

    private static Article ArticleOf(string[] lines, string[] fence) => new(string.Join('\n', lines))
    {
        PublishedAt = fence.Length > 1 && PublicationTime.TryParse(fence[1], out PublicationTime day) ? day : null,
    };
}
