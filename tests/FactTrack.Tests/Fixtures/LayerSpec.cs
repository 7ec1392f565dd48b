namespace FactTrack.Tests.Fixtures;

/// <summary>Golden specs of one layer: Markdown with blocks <c>```example DATE</c>: a text, a line with a single point, a line for each thing found.</summary>
internal static class LayerSpec
{
    /// <summary>Name, date, text and expected lines of all examples of a folder.</summary>
    public static TheoryData<string, string, string, string> Read(string folder)
    {
        var examples = new TheoryData<string, string, string, string>();
        foreach (string file in Repository.Files("tests/FactTrack.Tests/Specs/" + folder, "*.md"))
        {
            string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
            for (int at = 0; at < lines.Length; at++)
            {
                if (!lines[at].StartsWith("```example", StringComparison.Ordinal)) continue;
                int end = Array.IndexOf(lines, "```", at + 1), point = Array.IndexOf(lines, ".", at);
                if (end < 0 || point < 0 || point > end) throw new FormatException($"{file}:{at + 1}: the block has no end or no point.");
                string published = lines[at]["```example".Length..].Trim();
                examples.Add($"{Path.GetFileName(file)}:{at + 1}", published, string.Join('\n', lines[(at + 1)..point]), string.Join('\n', lines[(point + 1)..end]));
                at = end;
            }
        }

        return examples;
    }

    /// <summary>True if no word is both in an amount and in a time.</summary>
    public static bool AmountsAndTimesAreApart(Document document) =>
        !document.Quantities.Any(quantity => document.Times.Any(time => time.Tokens.Overlaps(quantity.Tokens)));

    /// <summary>All layers of a text.</summary>
    public static Document Annotate(string text, string published) => ClaimExtractor.Default.Annotate(new Article(text)
    {
        PublishedAt = PublicationTime.TryParse(published, out PublicationTime time) ? time : null,
    });
}
