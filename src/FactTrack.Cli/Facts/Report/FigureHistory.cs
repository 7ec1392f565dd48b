namespace FactTrack.Cli.Facts;

/// <summary>The figures of a fact.</summary>
internal static class FigureHistory
{
    /// <summary>The settled figures; empty where there is none.</summary>
    public static Html Of(Fact fact)
    {
        var html = new Html();
        if (fact.Summary.Figures.Count == 0) return html;
        html.Add($"<p class=\"amounts\"><span class=\"name\">Figures</span>");
        return html.Each(fact.Summary.Figures, (h, figure) => h.Add($" <b>{figure}</b>")).Add($"</p>\n");
    }
}
