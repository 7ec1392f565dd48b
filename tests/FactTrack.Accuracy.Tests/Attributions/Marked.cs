namespace FactTrack.Accuracy.Tests;

/// <summary>Makes roles, attributions and claims from words of a text; pieces are parted by <c>|</c>, and the first place of a piece counts.</summary>
internal static class Marked
{
    /// <summary>The words as a role; null gives one without words.</summary>
    public static RoleSpan Span(string text, string? words) => new(Spans(text, words), text);

    /// <summary>Three roles.</summary>
    public static RoleTriple Roles(string text, string? source, string? cue, string? content) =>
        new(Span(text, source), Span(text, cue), Span(text, content));

    /// <summary>A gold attribution by a verb.</summary>
    public static GoldAttribution Gold(string text, string? source, string? cue, string? content) => new(Roles(text, source, cue, content), true, "verb", false);

    /// <summary>An attribution as the library gives it.</summary>
    public static Attribution Found(string text, string? source, string cue, string content, Attribution? reportedBy = null) => new()
    {
        Source = new Source { Words = source is null ? null : Part(text, source) },
        Cue = Part(text, cue),
        Content = Part(text, content),
        ReportedBy = reportedBy,
    };

    /// <summary>A claim as the library gives it.</summary>
    public static EventClaim Claim(string text, string actor, string action, params ClaimArgument[] arguments) => new()
    {
        Id = action,
        Actors = [new Participant(Part(text, actor))],
        Action = new ClaimAction(action, Part(text, action)),
        Arguments = [.. arguments],
    };

    /// <summary>The words as the library gives them.</summary>
    public static TextPart Part(string text, string words) => new([.. Spans(text, words).Select(s => new TextSpan(s.Start, s.End))], text);

    private static IEnumerable<(int Start, int End)> Spans(string text, string? words) => words is null ? [] : words.Split('|').Select(piece =>
    {
        int start = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{piece}' is not in the text.");
        return (start, start + piece.Length);
    });
}
