namespace FactTrack.Accuracy;

/// <summary>Says for each gold claim and article what was found and what failed.</summary>
internal static class SeedsExplainer
{
    /// <summary>Writes notes: gold claims, then predicted claims without a gold one, then known errors.</summary>
    public static void Write(SeedsGold gold, ArticleScore[] articles, Report report)
    {
        foreach (GoldClaim wanted in gold.Claims)
        {
            report.Note($"{wanted.Id} ({wanted.Type}, weight {wanted.Weight}) {wanted.Gist}");
            foreach (ArticleScore article in articles.Where(a => wanted.Docs.Contains(a.Doc))) Explain(wanted, article, report);
        }

        foreach (ArticleScore article in articles)
        {
            foreach (Claim claim in article.Unmatched()) report.Note($"unmatched {article.Doc}: {Line(claim)}");
            foreach ((Claim claim, string why) in article.Spurious) report.Note($"SPURIOUS {article.Doc} ({why}): {Line(claim)}");
        }
    }

    private static void Explain(GoldClaim wanted, ArticleScore article, Report report)
    {
        if (article.MatchOf(wanted) is var (claim, comparison))
        {
            report.Note($"  {article.Doc} {(comparison.IsWhole ? "WHOLE" : "found")}: {Line(claim)}");
            foreach (string part in comparison.WrongParts) report.Note($"      wrong {part}");
            return;
        }

        (Claim Claim, Comparison Comparison)[] near = [.. article.Near(wanted)];
        if (near.Length == 0) report.Note($"  {article.Doc} MISSED: no claim with its action");
        foreach ((Claim other, Comparison why) in near)
        {
            string reason = why.IsFound ? "given to another gold claim" : $"no actor {string.Join(", ", why.MissingActors)}";
            report.Note($"  {article.Doc} MISSED, near ({reason}): {Line(other)}");
        }
    }

    private static string Line(Claim claim)
    {
        string[] fields =
        [
            $"{claim.Action.Words.Extent} {claim.GetType().Name}",
            string.Join(" + ", claim.Actors.Select(a => a.Entity is null ? $"{a.Words}" : $"{a.Words}={a.Entity.Name}")),
            $"{claim.Action.Lemma} \"{claim.Action.Words}\"",
            string.Join("; ", claim.Arguments),
            string.Join("; ", claim.Quantities),
            string.Join("; ", claim.Times),
            string.Join("; ", claim.Quotes.Select(q => $"\"{q}\"")),
            $"{claim.Polarity} {claim.Certainty}",
            claim.Attribution is { } attribution ? $"by {attribution}" : $"by {claim.Asserter}",
        ];
        return string.Join(" | ", fields.Where(f => f.Length > 0));
    }
}
