namespace FactTrack.Cli;

/// <summary>A claim in the list beside the text.</summary>
internal static class ClaimCard
{
    /// <summary>The element of a claim.</summary>
    public static Html Of(Claim claim, int index, string section, bool explain)
    {
        string kind = ClaimLabels.Kind(claim);
        string id = $"{section}-c{Number.Text(index)}";
        string asserter = claim.Asserter.ToString().ToLowerInvariant();
        double confidence = claim.Confidence.Overall;
        var html = new Html();
        html.Add($"<li class=\"card {kind}\" id=\"{id}\" data-claim=\"{index}\" data-id=\"{claim.Id}\" data-kind=\"{kind}\" ");
        html.Add($"data-asserter=\"{asserter}\" data-source=\"{claim.Attribution?.Source}\" data-confidence=\"{Number.Confidence(confidence)}\">\n");
        html.Add($"<p class=\"row\"><span class=\"kind\">{kind}</span>");
        html.Each(ClaimLabels.Badges(claim), (h, badge) => h.Add($"<span class=\"badge {badge.Replace(' ', '-')}\">{badge}</span>"));
        html.Add($"<span class=\"conf\" title=\"Confidence: the weakest of its parts\"><span class=\"bar\"><i class=\"w{(int)Math.Round(confidence * 10)}\"></i></span>{Number.Percent(confidence)}</span></p>\n");
        html.Add($"<button type=\"button\" class=\"say\" aria-expanded=\"false\" aria-controls=\"{id}-more\">{claim.Describe()}</button>\n");
        html.Add($"{Chain(claim)}<div class=\"more\" id=\"{id}-more\"><dl>{Parts(claim)}{About(claim)}{Confidences(claim)}{(explain ? Why(claim) : new Html())}</dl>");
        return html.Add($"<button type=\"button\" class=\"show\">Show in text</button></div>\n</li>\n");
    }

    /// <summary>Who says so, from the innermost source outwards, as a paragraph.</summary>
    public static Html Chain(Claim claim)
    {
        var html = new Html();
        if (claim.Asserter == Asserter.Article) return html.Add($"<p class=\"chain own\">The article itself says so</p>\n");
        if (claim.Attribution is not { } attribution) return html.Add($"<p class=\"chain unclear\">It is not clear who says so</p>\n");
        html.Add($"<p class=\"chain\">");
        for (Attribution? at = attribution; at is not null; at = at.ReportedBy)
            html.Add($"{(at == attribution ? "" : " ← reported by ")}<span class=\"who\">{at.Source}</span>{TypeOf(at.Source)}");
        return html.Add($"</p>\n");
    }

    private static string TypeOf(Source source) =>
        source.Type is SourceType.Unknown or SourceType.Unnamed ? "" : $" ({Label.Words(source.Type)})";

    private static Html Parts(Claim claim)
    {
        var html = new Html();
        foreach (Participant actor in claim.Actors) Row(html, "actor", "Who", Named(actor.Words, actor.Entity));
        Row(html, "action", "Did", $"{claim.Action.Words} [{Form(claim.Action)}]");
        foreach (ClaimArgument argument in claim.Arguments.Where(a => !claim.Times.Any(t => t.Words.Equals(a.Words))))
            Row(html, "argument", Label.Words(argument.Role), $"{argument.Preposition} {Named(argument.Words, argument.Entity)}".Trim());
        foreach (Quantity quantity in claim.Quantities) Row(html, "quantity", "How much", $"{quantity.Words} [{quantity}]");
        foreach (TimeExpression time in claim.Times)
            Row(html, "time", "When", time.Interval is { } interval ? $"{time.Words} [{time}: {interval}]" : $"{time.Words} [{time}]");
        for (Attribution? at = claim.Attribution; at is not null; at = at.ReportedBy)
            Row(html, "source", at == claim.Attribution ? "Says" : "Reports", $"{at.Source.Words?.ToString() ?? "(unnamed)"} – {at.Cue}");
        return html;
    }

    private static Html About(Claim claim)
    {
        var html = new Html();
        if (claim.Condition is { } condition) Row(html, "", "Condition", condition.ToString());
        if (claim.Quotes.Count > 0) Row(html, "", "Quoted", string.Join(" … ", claim.Quotes.Select(q => $"“{q}”")));
        if (claim is StatementClaim said) Row(html, "", "Speech act", Label.Words(said.Act));
        if (claim is PlanClaim plan) Row(html, "", "Commitment", Label.Words(plan.Commitment));
        if (claim is StateClaim state) Row(html, "", "Relation", Label.Words(state.Relation));
        if (claim.Allegation is { } allegation) Row(html, "", "Accusation", string.Join(" → ", allegation.Steps.Select(s => $"{Label.Words(s.Status)}: “{s.Words}”")));
        if (claim.EventType is { } type) Row(html, "", "Event type", type.ToString());
        if (claim.Context is { } context) Row(html, "", "Context", Label.Words(context));
        foreach (TextPart sentence in claim.Evidence) Row(html, "", "Evidence", sentence.ToString());
        return html;
    }

    private static Html Confidences(Claim claim)
    {
        ClaimConfidence c = claim.Confidence;
        var html = new Html();
        Row(html, "", "Confidence", $"actors {Number.Percent(c.Actors)}, action {Number.Percent(c.Action)}, source {Number.Percent(c.Source)}, "
            + $"polarity {Number.Percent(c.Polarity)}, quantities {Number.Percent(c.Quantities)}");
        return html;
    }

    private static Html Why(Claim claim) => new Html().Each(ClaimLabels.Why(claim), (html, reason) => Row(html, "", "Why", reason));

    private static void Row(Html html, string role, string name, string value) =>
        html.Add($"<div><dt class=\"{role}\">{name}</dt><dd>{value}</dd></div>");

    private static string Named(TextPart words, Entity? entity) =>
        entity is null || entity.Name == words.ToString() ? words.ToString() : $"{words} [{entity.Name}]";

    private static string Form(ClaimAction action)
    {
        string[] parts = [action.Lemma, action.Tense == Tense.None ? "" : Label.Words(action.Tense), action.Aspect == Aspect.Simple ? "" : Label.Words(action.Aspect), action.Voice == Voice.Passive ? "passive" : ""];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
