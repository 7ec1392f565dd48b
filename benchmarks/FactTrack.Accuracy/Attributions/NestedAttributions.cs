namespace FactTrack.Accuracy;

/// <summary>The nested attributions of GUM news: gold that stands in the content of other gold.</summary>
internal static class NestedAttributions
{
    /// <summary>Scores the articles of a part.</summary>
    public static void Score(string folder, string part, bool explain, Report report)
    {
        var scorer = new NestedScorer();
        var notes = new List<string>();
        foreach (GumArticle article in GumFolder.Read(folder, part))
        {
            Document document = ClaimExtractor.Default.Annotate(new Article(article.Text));
            foreach (NestedGold missed in scorer.Add(article, document.Attributions)) notes.AddRange(Explain(missed, article, document));
        }

        foreach ((string metric, double value) in scorer.Figures()) report.Figure(metric, value);
        if (!explain) return;
        foreach (string note in notes) report.Note(note);
    }

    private static IEnumerable<string> Explain(NestedGold missed, GumArticle article, Document document)
    {
        yield return $"{article.Name} MISSED inner {AttributionExplainer.Show(missed.Inner, article.Text)}";
        foreach (RoleTriple outer in missed.Outer) yield return $"    outer {AttributionExplainer.Show(outer, article.Text)}";
        foreach (Attribution near in document.Attributions)
        {
            RoleTriple roles = FoundAttribution.Of(near).Roles(article.Text);
            if (roles.Content.Touches(missed.Inner.Content)) yield return $"    ours {near} ({near.Rule}) {AttributionExplainer.Show(roles, article.Text)}";
        }
    }
}
