namespace FactTrack.Tests.Facts;

/// <summary>One case of <c>Specs/Facts/check.md</c>: what is known, a draft, and the notes on it.</summary>
/// <remarks>
/// A block <c>```check</c> holds articles, each under a line <c>@ publisher | day</c> (with <c>| id a</c> articles of one id are versions), lines <c>! reject words</c> or
/// <c>! correct words -> wording</c> for reviews of the fact told with these words, a point, the draft, a point, and the notes, one a line: the kind and, where it is about words, these
/// in quotation marks; or <c>none</c>.
/// </remarks>
internal sealed record DraftCase(IReadOnlyList<Article> Known, IReadOnlyList<string> Reviews, Article Draft, IReadOnlyList<string> Notes)
{
    /// <summary>All cases, by line.</summary>
    public static IReadOnlyDictionary<string, DraftCase> All { get; } = ReadAll().ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Tracks what is known, decides the reviews and checks the draft.</summary>
    public async Task<DraftCheck> CheckAsync()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach (Article article in Known) await tracker.AddAsync(ClaimExtractor.Default.Extract(article));
        foreach (string review in Reviews)
        {
            string[] parts = review.Split("->", StringSplitOptions.TrimEntries);
            FactPage page = await tracker.QueryAsync(new() { Text = parts[0][(parts[0].IndexOf(' ', StringComparison.Ordinal) + 1)..] });
            ReviewKind kind = parts.Length > 1 ? ReviewKind.Correct : ReviewKind.Reject;
            await tracker.ReviewAsync(new() { Kind = kind, FactId = page.Facts[0].Id, Correction = parts.ElementAtOrDefault(1), Reviewer = "Ada" });
        }

        return await tracker.CheckAsync(ClaimExtractor.Default.Extract(Draft));
    }

    /// <summary>A note as the cases write it.</summary>
    public static string Write(DraftNote note) => note.Words is { } words ? $"{note.Kind} \"{words}\"" : $"{note.Kind}";

    private static IEnumerable<KeyValuePair<string, DraftCase>> ReadAll()
    {
        string[] lines = Repository.Read("tests/FactTrack.Tests/Specs/Facts/check.md").ReplaceLineEndings("\n").Split('\n');
        for (int at = Array.IndexOf(lines, "```check"); at >= 0; at = Array.IndexOf(lines, "```check", at + 1))
        {
            string[] block = lines[(at + 1)..Array.IndexOf(lines, "```", at)];
            int point = Array.IndexOf(block, "."), second = Array.IndexOf(block, ".", point + 1);
            if (point < 0 || second < 0) throw new FormatException($"check.md:{at + 1}: the block needs two points.");
            string[] notes = block[(second + 1)..] is ["none"] ? [] : block[(second + 1)..];
            yield return KeyValuePair.Create($"check.md:{at + 2}", new DraftCase(
                [.. Articles(block[..point])], [.. block[..point].Where(line => line.StartsWith('!')).Select(line => line[1..].Trim())], new Article(string.Join('\n', block[(point + 1)..second])) { Id = "draft" }, notes));
        }
    }

    private static IEnumerable<Article> Articles(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('@')) continue;
            string[] head = lines[i][1..].Split('|', StringSplitOptions.TrimEntries);
            string text = string.Join('\n', lines[(i + 1)..].TakeWhile(line => line[0] is not ('@' or '!')));
            yield return new Article(text)
            {
                Publisher = head[0], PublishedAt = head.Length > 1 && PublicationTime.TryParse(head[1], out PublicationTime time) ? time : null,
                Id = head.FirstOrDefault(part => part.StartsWith("id ", StringComparison.Ordinal)) ?? $"{head[0]} {i}",
            };
        }
    }
}
