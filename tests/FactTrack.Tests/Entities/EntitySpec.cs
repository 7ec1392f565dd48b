namespace FactTrack.Tests.Entities;

/// <summary>One example of <c>Specs/Entities</c>: a text, and what its words stand for.</summary>
/// <remarks>
/// A block <c>```entities</c> holds a text, a line with a single point, and expectations, one a line:
/// <c>words -> A + B</c> (the mention with these words stands for the entities named A and B; <c>words#2</c> is the second
/// such mention, <c>?</c> for none), or <c>= A | Type | country | role</c> (there is such an entity; empty fields are not asked),
/// or <c>! words</c> (nothing is mentioned by these words).
/// </remarks>
internal sealed record EntitySpec(string Name, string Text, string[] Expected)
{
    /// <summary>All examples of all files.</summary>
    public static IEnumerable<EntitySpec> All()
    {
        foreach (string file in Repository.Files("tests/FactTrack.Tests/Specs/Entities", "*.md"))
        {
            string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
            for (int at = Array.IndexOf(lines, "```entities"); at >= 0; at = Array.IndexOf(lines, "```entities", at + 1))
            {
                int end = Array.IndexOf(lines, "```", at), point = Array.IndexOf(lines, ".", at);
                if (end < 0 || point < 0 || point > end) throw new FormatException($"{file}:{at + 1}: the block needs a point and an end.");
                yield return new EntitySpec($"{Path.GetFileName(file)}:{at + 2}", string.Join('\n', lines[(at + 1)..point]), lines[(point + 1)..end]);
            }
        }
    }

    /// <summary>What of an expectation does not hold, or null.</summary>
    public static string? Fault(Document document, string expected) => expected[0] switch
    {
        '=' => EntityFault(document, expected[1..].Split('|', StringSplitOptions.TrimEntries)),
        '!' => Find(document, expected[1..].Trim()) is { } mention ? $"'{mention.Words}' is a mention of {Names(document, mention.Entities)}" : null,
        _ => MentionFault(document, expected.Split("->", StringSplitOptions.TrimEntries)),
    };

    private static string? MentionFault(Document document, string[] sides)
    {
        if (Find(document, sides[0]) is not { } mention) return $"there is no mention '{sides[0]}'";
        string names = Names(document, mention.Entities);
        return names == (sides[1] == "?" ? "" : sides[1]) ? null
            : $"'{sides[0]}' is '{names}' [{mention.Rule}], candidates {Names(document, mention.Candidates)}, and not '{sides[1]}'";
    }

    private static string? EntityFault(Document document, string[] fields)
    {
        foreach (Entity entity in document.Entities)
            if (entity.Name == fields[0] && (fields[1].Length == 0 || entity.Type.ToString() == fields[1])
                && (fields.Length < 3 || fields[2].Length == 0 || entity.Country == fields[2])
                && (fields.Length < 4 || entity.Roles.Contains(fields[3])))
                return null;
        return $"there is no {string.Join(" | ", fields)} among {string.Join("; ", document.Entities.Select(e => $"{e} {e.Country} {e.Roles}"))}";
    }

    private static Mention? Find(Document document, string words)
    {
        int hash = words.IndexOf('#', StringComparison.Ordinal);
        int skip = hash < 0 ? 0 : int.Parse(words[(hash + 1)..], System.Globalization.CultureInfo.InvariantCulture) - 1;
        string text = hash < 0 ? words : words[..hash];
        return document.Mentions.Where(m => m.Words.ToString() == text).Skip(skip).FirstOrDefault()
            ?? document.Mentions.Where(m => m.Name.Length > 0 && Bare(document, m) == text).Skip(skip).FirstOrDefault();
    }

    private static string Bare(Document document, Mention mention) =>
        document.Article.Text[document.Tokens[mention.Name.Start].Span.Start..document.Tokens[mention.Name.End - 1].Span.End];

    private static string Names(Document document, ValueList<int> entities) => string.Join(" + ", entities.Select(e => document.Entities[e].Name));
}
