using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>The timeline of the page: reports by day, or by more days where there are many.</summary>
internal static class DayPlot
{
    private const int MostBars = 60;

    /// <summary>The plot; empty where nothing is dated.</summary>
    public static Html Of(IReadOnlyList<Fact> facts)
    {
        // The earliest report of a fact is what is new; the others repeat it.
        (int Day, bool IsNew)[] told = [.. facts.SelectMany(f => f.Reports.Where(r => r.ToldAt is not null).Select((r, i) => (r.ToldAt!.Value.Day.DayNumber, i == 0)))];
        var html = new Html();
        if (told.Length == 0) return html;
        (int first, int last) = (told.Min(t => t.Day), told.Max(t => t.Day));
        int width = ((last - first) / MostBars) + 1;
        int bars = ((last - first) / width) + 1;
        int[] fresh = new int[bars];
        int[] again = new int[bars];
        foreach ((int day, bool isNew) in told) (isNew ? fresh : again)[(day - first) / width]++;
        int most = Enumerable.Range(0, bars).Max(i => fresh[i] + again[i]);
        int peak = Enumerable.Range(0, bars).First(i => fresh[i] + again[i] == most);
        string label = $"{Screen.Count(told.Length, "report")} from {Day(first)} to {Day(last)}; most, {Number.Text(most)}, {Span(first, peak, width)}";
        html.Add($"<figure class=\"days\"><svg viewBox=\"0 0 {bars} 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{label}\">\n");
        for (int i = 0; i < bars; i++)
        {
            if (fresh[i] + again[i] == 0) continue;
            (double low, double high) = (100.0 * fresh[i] / most, 100.0 * again[i] / most);
            html.Add($"<g><title>{Span(first, i, width)}: {Screen.Count(fresh[i], "new fact")}, {Screen.Count(again[i], "more report")}</title>");
            html.Add($"<rect class=\"fresh\" x=\"{At(i)}\" y=\"{Height(100 - low)}\" width=\".8\" height=\"{Height(low)}\"/>");
            html.Add($"<rect class=\"again\" x=\"{At(i)}\" y=\"{Height(100 - low - high)}\" width=\".8\" height=\"{Height(high)}\"/></g>\n");
        }

        html.Add($"</svg><figcaption><span>{Day(first)}</span><span><i class=\"key fresh\"></i> first told <i class=\"key again\"></i> told again</span><span>{Day(last)}</span></figcaption></figure>\n");
        return html;
    }

    private static string Span(int first, int bar, int width) =>
        width == 1 ? $"on {Day(first + bar)}" : $"from {Day(first + (bar * width))} to {Day(first + ((bar + 1) * width) - 1)}";

    private static string Day(int day) => DateOnly.FromDayNumber(Math.Min(day, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string At(int bar) => (bar + 0.1).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Height(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
