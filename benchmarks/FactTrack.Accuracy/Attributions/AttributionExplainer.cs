namespace FactTrack.Accuracy;

/// <summary>Shows attributions that differ from gold to people. Only for parts that may be read.</summary>
internal static class AttributionExplainer
{
    /// <summary>Gold that no prediction equals (full row, overlap), and predictions that equal no gold.</summary>
    public static IEnumerable<string> Differences(PolnearArticle article, IReadOnlyList<FoundAttribution> found)
    {
        RoleTriple[] roles = [.. found.Select(f => f.Roles(article.Text))];
        (GoldAttribution Gold, int Predicted)[] pairs = [.. RowMatching.Of(article.Gold, roles, AttributionRow.Full, MatchMode.Overlap).Pairs()];
        foreach (GoldAttribution gold in article.Gold.Where(g => !pairs.Any(p => p.Gold == g)))
            yield return $"{article.Name} MISSED {(gold.IsCore ? "core" : "other")} {gold.CueClass} {Show(gold.Roles, article.Text)}";
        for (int i = 0; i < roles.Length; i++)
            if (!pairs.Any(p => p.Predicted == i)) yield return $"{article.Name} OURS {found[i].Origin.Rule} {Show(roles[i], article.Text)}";
    }

    /// <summary>An attribution in one line.</summary>
    public static string Show(RoleTriple roles, string text) =>
        $"[{roles.Source.Show(text)}] <{roles.Cue.Show(text)}> {{{roles.Content.Show(text)}}}";
}
