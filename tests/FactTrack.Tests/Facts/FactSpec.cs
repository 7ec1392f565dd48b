namespace FactTrack.Tests;

/// <summary>Reads the tables of <c>Specs/Facts</c>: a row is a case, its first row and the one of dashes are the head.</summary>
internal static class FactSpec
{
    /// <summary>The cells of each row, by <c>file:line</c>.</summary>
    public static Dictionary<string, string[]> Rows(string file)
    {
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string[] lines = Repository.Read($"tests/FactTrack.Tests/Specs/Facts/{file}").ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            bool isHead = i + 1 < lines.Length && lines[i + 1].StartsWith("| ---", StringComparison.Ordinal);
            if (lines[i].StartsWith("| ", StringComparison.Ordinal) && !isHead && !lines[i].StartsWith("| ---", StringComparison.Ordinal))
                rows[$"{file}:{i + 1}"] = lines[i].Split('|', StringSplitOptions.TrimEntries)[1..^1];
        }

        return rows;
    }

    /// <summary>The sketches of a text's claims.</summary>
    public static List<FigureSketch> SketchesOf(string text)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(text).WithoutDocument();
        return [.. result.Claims.Select(c => FigureSketch.Of(result, c))];
    }

    /// <summary>The figures of a text's claims.</summary>
    public static List<Figure> FiguresOf(string text) => [.. SketchesOf(text).SelectMany(s => s.Figures)];

    /// <summary>One report a text, each an origin of its own, a day apart.</summary>
    public static List<FigureReport> ReportsOf(IEnumerable<string> texts) =>
        [.. texts.SelectMany((text, i) => SketchesOf(text).Select(s => new FigureReport($"article {i}", $"origin {i}", PublicationTime.On(2031, 5, 1 + i), s)))];
}
