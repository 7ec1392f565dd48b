namespace FactTrack.Cli.Facts;

/// <summary>How many facts have which support and contest; a press shows only those.</summary>
internal static class ReadingTable
{
    private static readonly SupportLevel[] s_levels = [SupportLevel.Corroborated, SupportLevel.SingleOrigin, SupportLevel.None];

    /// <summary>The table.</summary>
    public static Html Of(IReadOnlyList<Fact> facts)
    {
        var html = new Html();
        html.Add($"<table class=\"readings\"><thead><tr><th scope=\"col\">Support</th>");
        html.Each(Enum.GetValues<ContestStatus>(), (h, status) => h.Add($"<th scope=\"col\">{(status == ContestStatus.None ? "not contested" : Label.Words(status))}</th>"));
        html.Add($"</tr></thead><tbody>\n");
        foreach (SupportLevel level in s_levels)
        {
            html.Add($"<tr><th scope=\"row\">{Name(level)}</th>");
            foreach (ContestStatus status in Enum.GetValues<ContestStatus>())
            {
                int count = facts.Count(f => f.Summary.Support == level && f.Summary.Contest == status);
                if (count == 0) html.Add($"<td class=\"zero\">0</td>");
                else html.Add($"<td><button type=\"button\" data-support=\"{InputOptions.Name(level)}\" data-contest=\"{InputOptions.Name(status)}\">{count}</button></td>");
            }

            html.Add($"</tr>\n");
        }

        return html.Add($"</tbody></table>\n");
    }

    /// <summary>The level for people.</summary>
    public static string Name(SupportLevel level) => level switch
    {
        SupportLevel.Corroborated => "two origins or more",
        SupportLevel.SingleOrigin => "one origin",
        _ => "no origin that counts",
    };
}
