using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>How a figure went: time to the right, values upwards, a stroke over the values of each report, and a line at what they settle on.</summary>
internal static class FigurePlot
{
    private const double Margin = 4;
    private const double LeastStroke = 3;

    /// <summary>The plot; empty where no dated figure has a value. The table beside it has the same.</summary>
    public static Html Of(FigureSeries series)
    {
        var html = new Html();
        FigurePoint[] points = [.. series.Points.Where(point => point.At is not null && point.Interval.Nearest is not null)];
        if (points.Length == 0) return html;
        double[] values = [.. points.SelectMany(Bounds)];
        (double low, double high) = (values.Min(), values.Max());
        DateTime first = MomentOf(points[0]), last = MomentOf(points[^1]);
        html.Add($"<figure class=\"course\"><svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{Words(low)} to {Words(high)}, in the table below\">");
        if (series.Settled?.Nearest is { } settled) html.Add($"<path class=\"settled\" d=\"M0 {Text(Y((double)settled))}H100\"/>");
        foreach (FigurePoint point in points)
        {
            double from = Y((double)(point.Interval.Minimum ?? point.Interval.Maximum!.Value)), to = Y((double)(point.Interval.Maximum ?? point.Interval.Minimum!.Value));
            // A value alone is a short stroke; an open end leads to the edge.
            (double bottom, double top) = from - to < LeastStroke ? (from + (LeastStroke / 2), to - (LeastStroke / 2)) : (from, to);
            if (point.Interval.Maximum is null) top = 0;
            if (point.Interval.Minimum is null) bottom = 100;
            html.Add($"<path class=\"{(point.IsOfficial ? "official" : "told")}\" d=\"M{Text(X(point))} {Text(bottom)}V{Text(top)}\"><title>{point.Describe()}, {point.At!.Value.Day:yyyy-MM-dd}</title></path>");
        }

        html.Add($"</svg><div class=\"scale\"><span>{Words(high)}</span><span>{Words(low)}</span></div>");
        return html.Add($"<figcaption><span>{points[0].At!.Value.Day:yyyy-MM-dd}</span><span>{points[^1].At!.Value.Day:yyyy-MM-dd}</span></figcaption></figure>\n");

        double X(FigurePoint point) => last == first ? 50 : Margin + ((100 - (2 * Margin)) * (MomentOf(point) - first).TotalSeconds / (last - first).TotalSeconds);
        double Y(double value) => high == low ? 50 : 100 - Margin - ((100 - (2 * Margin)) * (value - low) / (high - low));
    }

    private static IEnumerable<double> Bounds(FigurePoint point)
    {
        if (point.Interval.Minimum is { } low) yield return (double)low;
        if (point.Interval.Maximum is { } high) yield return (double)high;
    }

    private static DateTime MomentOf(FigurePoint point) => point.At!.Value.Moment?.UtcDateTime ?? point.At.Value.Day.ToDateTime(TimeOnly.MinValue);

    private static string Words(double value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
