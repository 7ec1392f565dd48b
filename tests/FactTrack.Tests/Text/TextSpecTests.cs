using System.Text;

namespace FactTrack.Tests.Text;

/// <summary>Runs the golden specs of blocks, sentences and tokens in <c>Specs/Text</c>.</summary>
public class TextSpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (string file in Repository.Files("tests/FactTrack.Tests/Specs/Text", "*.md"))
        {
            string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
            for (int at = 0; at < lines.Length; at++)
            {
                if (!lines[at].EndsWith("```text", StringComparison.Ordinal)) continue;
                int end = Array.IndexOf(lines, lines[at][..^"text".Length], at + 1), point = Array.LastIndexOf(lines, ".", end);
                examples.Add($"{Path.GetFileName(file)}:{at + 1}", string.Join('\n', lines[(at + 1)..point]), string.Join('\n', lines[(point + 1)..end]));
                at = end;
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Text_reads_as_the_spec_says(string name, string input, string expected)
    {
        Assert.NotEmpty(name);
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(input), [], CancellationToken.None);
        Assert.Equal(expected, Write(layer));
    }

    /// <summary>Each block as its kind, then a line a sentence with the forms of its tokens.</summary>
    private static string Write(TextLayer layer)
    {
        var lines = new StringBuilder();
        foreach (TextBlock block in layer.Blocks)
        {
            lines.Append(block.Kind).Append('\n');
            for (int i = block.FirstSentence; i < block.EndSentence; i++)
            {
                TokenRange tokens = layer.Sentences[i].Tokens;
                lines.Append("  ").AppendJoin(' ', layer.Tokens.Forms[tokens.Start..tokens.End]).Append('\n');
            }
        }

        return lines.ToString().TrimEnd('\n');
    }
}
