using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>Writes facts for people, as plain lines.</summary>
internal sealed class FactPrinter(TextWriter output)
{
    /// <summary>A fact of a list, in two lines.</summary>
    public void Write(FactSummary fact)
    {
        Line(0, $"{fact.Id}  {fact.Told}");
        Line(19, string.Join("; ", Readings(fact)));
    }

    /// <summary>A fact with its origins, reports, conflicts, links and reviews.</summary>
    public void Write(Fact fact, IReadOnlyList<FactChange> timeline)
    {
        Line(0, $"{fact.Id}  {fact.Summary.Told}");
        Line(2, string.Join("; ", Readings(fact.Summary)));
        Heading("origins", fact.Origins.Count);
        foreach (Origin origin in fact.Origins) Line(4, $"{origin.Name} ({Words(origin.Kind)}), {Screen.Count(origin.Reports.Count, "report")}");
        Heading("reports", fact.Reports.Count);
        foreach (FactReport report in fact.Reports) Write(report);
        if (fact.Contest.Status != ContestStatus.None)
        {
            Heading("conflicts", fact.Contest.Reports.Count);
            foreach (FactReport report in fact.Reports.Where(report => fact.Contest.Reports.Contains(report.Id))) Write(report);
        }

        WriteDrifts(fact);
        Heading("timeline", timeline.Count);
        foreach (FactChange change in timeline) Write(change);
        foreach (FactLink link in fact.Links) Line(2, $"{(link.Kind == FactLinkKind.Says ? "says" : "said by")} {link.FactId}");
        foreach (Review review in fact.Reviews)
            Line(2, $"{Words(review.Kind)} by {review.Reviewer} on {Moment(review.At)}{(review.Correction is null ? "" : $": {review.Correction}")}{(review.Reason is null ? "" : $" ({review.Reason})")}");
    }

    /// <summary>The cautions that a fact lost, and the circles of its citations; nothing where there are none.</summary>
    public void WriteDrifts(Fact fact)
    {
        if (fact.Drifts.Count > 0) Heading("cautions lost", fact.Drifts.Count);
        foreach (FactDrift drift in fact.Drifts)
            Line(4, $"{Words(drift.Kind)}{(drift.Lost is { } lost ? $" \"{lost}\"" : "")}: {Name(fact, drift.Earlier)} -> {Name(fact, drift.Later)}");
        if (fact.Circles.Count > 0) Heading("circular citations", fact.Circles.Count);
        foreach (CircularCitation circle in fact.Circles) Line(4, circle.ToString());
    }

    /// <summary>A change, in one line.</summary>
    public void Write(FactChange change)
    {
        string values = (change.Before, change.After) switch
        {
            (null, null) => "",
            (null, { } after) => $": {after}",
            ({ } before, { } after) => $": {before} -> {after}",
            ({ } before, null) => $": {before}",
        };
        Line(4, $"{(change.At == DateTimeOffset.MaxValue ? "undated" : Moment(change.At))}  {Words(change.Kind)}{values}{(change.ArticleId is null ? "" : $"  [{change.ArticleId}]")}");
    }

    private void Write(FactReport report)
    {
        string[] parts = [report.ToldAt?.ToString() ?? "undated", report.Publisher ?? "", report.Title ?? report.ArticleId];
        string marks = report.Marks == ReportMarks.None ? "" : $"  [{Words(report.Marks)}]";
        Line(4, string.Join("  ", parts.Where(part => part.Length > 0)) + marks);
        if (report.Claim is not { } claim)
        {
            Line(6, "(text purged)");
            return;
        }

        if (claim.Evidence.Count > 0) Line(6, $"\"{claim.Evidence[0]}\"");
        if (claim.Attribution is not null) Line(6, ClaimLabels.Source(claim));
    }

    private static string Name(Fact fact, string id)
    {
        FactReport report = fact.Reports.First(report => report.Id == id);
        string[] parts = [report.Publisher ?? "", report.ToldAt?.ToString() ?? "undated", $"[{report.ArticleId}]"];
        return string.Join(" ", parts.Where(part => part.Length > 0));
    }

    private static IEnumerable<string> Readings(FactSummary fact)
    {
        yield return $"{Screen.Count(fact.Reports, "report")}, {Screen.Count(fact.Origins, "origin")}";
        if (fact.FirstTold is { } first) yield return fact.LastTold == first ? Day(first) : $"{Day(first)} to {Day(fact.LastTold!.Value)}";
        if (fact.Support == SupportLevel.Corroborated) yield return "corroborated";
        if (fact.Contest != ContestStatus.None) yield return Words(fact.Contest);
        if (fact.Lifecycle != LifecycleStage.Current) yield return Words(fact.Lifecycle);
        if (fact.IsAllegation) yield return "allegation";
        if (fact.Review != ReviewStatus.None) yield return Words(fact.Review);
        if (fact.Figures.Count > 0) yield return string.Join(", ", fact.Figures);
    }

    // "attribution dropped" for AttributionDropped.
    private static string Words<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => !char.IsUpper(c) ? c.ToString() : (i == 0 ? "" : " ") + char.ToLowerInvariant(c))).Replace("  ", " ", StringComparison.Ordinal);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private void Heading(string name, int count) => Line(2, $"{name} ({Number.Text(count)})");

    private void Line(int indent, string text) => output.Write(new string(' ', indent) + Screen.Plain(text) + "\n");
}
