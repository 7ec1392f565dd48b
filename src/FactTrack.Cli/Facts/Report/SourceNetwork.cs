using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>Who passes on whom: tellers on the left, whom they name on the right, a line for each pair, and the same as a table.</summary>
internal static class SourceNetwork
{
    private const int MostNodes = 14;
    private const int MostRows = 40;
    private const int RowHeight = 22;
    private const int LongestName = 24;
    private const int Left = 165;
    private const int Right = 235;
    private const int Width = 400;

    /// <summary>The drawing; empty where no report names a source.</summary>
    public static Html Of(IReadOnlyList<Fact> facts)
    {
        SourceEdge[] edges = SourceEdge.Of(facts);
        var html = new Html();
        if (edges.Length == 0) return html;
        string[] sources = Most(edges, e => e.Source);
        SourceEdge[] shown = [.. edges.Where(e => Contains(sources, e.Source))];
        string[] tellers = Most(shown, e => e.Teller);
        shown = [.. shown.Where(e => Contains(tellers, e.Teller))];
        sources = [.. sources.Where(s => shown.Any(e => Same(e.Source, s)))];
        // Tellers stand beside those whom they name, so that fewer lines cross.
        tellers = [.. tellers.OrderBy(t => shown.Where(e => Same(e.Teller, t)).Average(e => Place(sources, e.Source)))];
        int height = Math.Max(sources.Length, tellers.Length) * RowHeight;
        html.Add($"<figure class=\"network\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"Who passes on whom; the table below has the same\">\n");
        foreach (SourceEdge edge in shown.Reverse()) Draw(html, edge, Y(tellers, edge.Teller, height), Y(sources, edge.Source, height), shown[0].Reports);
        html.Each(tellers, (h, name) => h.Add($"<text x=\"{Left - 5}\" y=\"{Y(tellers, name, height) + 4}\" text-anchor=\"end\">{Label.Shorten(name, LongestName)}<title>{name}</title></text>\n"));
        html.Each(sources, (h, name) => h.Add($"<text x=\"{Right + 5}\" y=\"{Y(sources, name, height) + 4}\">{Label.Shorten(name, LongestName)}<title>{name}</title></text>\n"));
        return html.Add($"</svg></figure>\n{Table(edges)}");
    }

    private static void Draw(Html html, SourceEdge edge, int from, int to, int most)
    {
        string width = (1 + (4 * Math.Sqrt((double)edge.Reports / most))).ToString("0.#", CultureInfo.InvariantCulture);
        html.Add($"<path d=\"M{Left} {from}C{(Left + Right) / 2} {from} {(Left + Right) / 2} {to} {Right} {to}\" stroke-width=\"{width}\"><title>{edge.Teller} names {edge.Source}: {Screen.Count(edge.Reports, "report")}</title></path>\n");
    }

    private static Html Table(SourceEdge[] edges)
    {
        var html = new Html();
        html.Add($"<details class=\"pairs\"><summary>As a table</summary><table><thead><tr><th scope=\"col\">Who tells</th><th scope=\"col\">whom it names</th><th scope=\"col\">reports</th></tr></thead><tbody>\n");
        html.Each(edges.Take(MostRows), (h, edge) => h.Add($"<tr><td>{edge.Teller}</td><td>{edge.Source}</td><td>{edge.Reports}</td></tr>\n"));
        html.Add($"</tbody></table>");
        if (edges.Length > MostRows) html.Add($"<p>and {edges.Length - MostRows} more pairs</p>");
        return html.Add($"</details>\n");
    }

    private static string[] Most(SourceEdge[] edges, Func<SourceEdge, string> name) =>
        [.. edges.GroupBy(name, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Sum(e => e.Reports)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostNodes).Select(g => g.Key)];

    // The shorter column stands in the middle.
    private static int Y(string[] names, string name, int height) => ((height - (names.Length * RowHeight)) / 2) + (int)((Place(names, name) + 0.5) * RowHeight);

    private static int Place(string[] names, string name) => Array.FindIndex(names, n => Same(n, name));

    private static bool Contains(string[] names, string name) => Place(names, name) >= 0;

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
