using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>Writes happenings and stories for people, as plain lines.</summary>
internal sealed class EventPrinter(TextWriter output)
{
    /// <summary>A happening with its figures, and its stories with their members.</summary>
    public void Write(NewsEvent happening)
    {
        Line(0, $"{happening.Id}  {NameOf(happening.Stories[0].Earliest)}");
        Line(2, $"{Screen.Count(happening.Articles.Count(), "article")}, {Screen.Count(happening.Stories.Count, "story", "stories")}, {Screen.Count(happening.Facts.Count, "fact")}{Span(happening)}");
        Write("killed", happening.Figures.Killed);
        Write("injured", happening.Figures.Injured);
        Write("hit", happening.Figures.Hit);
        foreach (Story story in happening.Stories)
        {
            Line(2, $"story {story.Id}");
            foreach (StoryMember member in story.Members) Line(4, Told(member.Article));
        }
    }

    /// <summary>A story with what each member changed of the earliest.</summary>
    public void Write(Story story)
    {
        Line(0, $"{story.Id}  {NameOf(story.Earliest)}");
        Line(2, $"{Screen.Count(story.Members.Count, "member")}, of the happening {story.EventId}");
        foreach (StoryMember member in story.Members)
        {
            Line(4, Told(member.Article) + (member.Difference is { IsEmpty: true } ? "  [the same]" : member.Article.IsPurged ? "  [purged]" : ""));
            if (member.Difference is not { } difference) continue;
            foreach (ClaimDifference claim in difference.Claims) Line(6, claim.ToString());
            foreach (TextDifference text in difference.Texts) Line(6, text.ToString());
        }
    }

    private void Write(string name, EventFigure figure)
    {
        Line(2, $"{name}: {figure}");
        foreach (string report in figure.Reports) Line(4, report);
    }

    private static string Span(NewsEvent happening) => happening.FirstTold is not { } first ? "" : happening.LastTold == first ? $", {Day(first)}" : $", {Day(first)} to {Day(happening.LastTold!.Value)}";

    private static string NameOf(TrackedArticle article) => article.Title ?? article.ArticleId;

    private static string Told(TrackedArticle article) =>
        string.Join("  ", new[] { article.ToldAt?.ToString() ?? "undated", article.Publisher ?? "", NameOf(article) }.Where(part => part.Length > 0));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(int indent, string text) => output.Write(new string(' ', indent) + Screen.Plain(text) + "\n");
}
