using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>When a fact was told: a line with a stroke for each report.</summary>
internal static class TellingStrip
{
    /// <summary>The plot; empty where all reports are of one moment or undated.</summary>
    public static Html Of(Fact fact)
    {
        (FactReport Report, DateTimeOffset At)[] told = [.. fact.Reports.Where(r => r.ToldAt is not null).Select(r => (r, MomentOf(r.ToldAt!.Value))).OrderBy(r => r.Item2)];
        var html = new Html();
        if (told.Length == 0 || told[0].At == told[^1].At) return html;
        double span = (told[^1].At - told[0].At).TotalSeconds;
        string label = $"{Screen.Count(told.Length, "report")} from {told[0].Report.ToldAt!.Value.Day:yyyy-MM-dd} to {told[^1].Report.ToldAt!.Value.Day:yyyy-MM-dd}";
        html.Add($"<figure class=\"strip\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{label}\"><path class=\"axis\" d=\"M0 5H100\"/>");
        foreach ((FactReport report, DateTimeOffset at) in told)
        {
            string x = (1 + (98 * (at - told[0].At).TotalSeconds / span)).ToString("0.#", CultureInfo.InvariantCulture);
            html.Add($"<path class=\"{KindOf(fact, report)}\" d=\"M{x} 1V9\"/>");
        }

        return html.Add($"</svg><figcaption><span>{Day(told[0].Report)}</span><span>{Day(told[^1].Report)}</span></figcaption></figure>\n");
    }

    // A report that brings an origin stands out among its repeats.
    private static string KindOf(Fact fact, FactReport report) =>
        report.Marks.HasFlag(ReportMarks.Contrary) || fact.Contest.Reports.Contains(report.Id) ? "contrary" : fact.Support.Reports.Contains(report.Id) ? "origin" : "repeat";

    private static DateTimeOffset MomentOf(PublicationTime time) => time.Moment ?? new DateTimeOffset(time.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string Day(FactReport report) => report.ToldAt!.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
