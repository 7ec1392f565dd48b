namespace FactTrack.Cli.Facts;

/// <summary>Writes what differs between two articles for people, as plain lines: behind a minus what the earlier one has, behind a plus what the later one has.</summary>
internal sealed class DifferencePrinter(TextWriter output)
{
    /// <summary>Both articles, the claims that differ, the words that differ, and the cautions lost.</summary>
    public void Write(ArticleDifference difference)
    {
        Line(0, $"- {Head(difference.Earlier)}");
        Line(0, $"+ {Head(difference.Later)}");
        Heading("claims", difference.Differences.Claims.Count);
        foreach (ClaimDifference claim in difference.Differences.Claims) Write(claim);
        Heading("texts", difference.Differences.Texts.Count);
        foreach (TextDifference text in difference.Differences.Texts)
        {
            if (text.Earlier is { } before) Line(4, $"- {before}");
            if (text.Later is { } after) Line(4, $"+ {after}");
        }

        Heading("cautions lost", difference.Drifts.Count);
        foreach (Drift drift in difference.Drifts)
        {
            Line(4, $"{Label.Words(drift.Kind)}{(drift.Lost is { } lost ? $" \"{lost}\"" : "")}");
            Line(6, $"- {drift.Earlier}");
            Line(6, $"+ {drift.Later}");
        }
    }

    private void Write(ClaimDifference claim)
    {
        if (claim.Earlier is { } earlier) Line(4, $"- {earlier}");
        if (claim.Later is { } later) Line(4, $"+ {later}");
        foreach (ClaimChange change in claim.Changes) Line(8, $"{Label.Words(change.Part)}: {Words(change.Earlier)} -> {Words(change.Later)}");
    }

    private static string Words(TextPart? part) => part is null ? "(none)" : $"\"{part}\"";

    private static string Head(ExtractionResult result)
    {
        string[] parts = [ArticleLabel.Of(result), result.Article.Publisher ?? "", (result.Article.ModifiedAt ?? result.Article.PublishedAt)?.ToString() ?? ""];
        return string.Join("  ", parts.Where(part => part.Length > 0));
    }

    private void Heading(string name, int count) => Line(2, $"{name} ({Number.Text(count)})");

    private void Line(int indent, string text) => output.Write(new string(' ', indent) + Screen.Plain(text) + "\n");
}
