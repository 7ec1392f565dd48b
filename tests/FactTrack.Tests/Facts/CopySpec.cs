namespace FactTrack.Tests;

/// <summary>Reads a spec of copies: a fence <c>text</c>, then fences <c>copy REASON</c> and <c>other REASON</c> that are compared with it.</summary>
internal sealed record CopySpec(string Place, string Reason, string Text, string Other, bool IsCopy)
{
    /// <summary>All pairs of a file.</summary>
    public static List<CopySpec> Read(string file)
    {
        string[] lines = Repository.Read($"tests/FactTrack.Tests/Specs/{file}").ReplaceLineEndings("\n").Split('\n');
        var pairs = new List<CopySpec>();
        string text = "";
        for (int at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal)) continue;
            (string kind, string reason) = lines[at][3..].Split(' ', 2) is [var first, var rest] ? (first, rest) : (lines[at][3..], "");
            int end = Array.IndexOf(lines, "```", at + 1);
            string content = string.Join('\n', lines[(at + 1)..end]);
            if (kind == "text") text = content;
            else pairs.Add(new CopySpec($"{file}:{at + 1}", reason, text, content, kind == "copy"));
            at = end;
        }

        return pairs;
    }
}
