namespace FactTrack;

/// <summary>Holds what a draft quotes against what the reports of the same happening quote.</summary>
internal static class QuoteCheck
{
    /// <summary>The notes on a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="known">The same with its fact, if it tells one.</param>
    /// <param name="near">All claims of articles on the happening.</param>
    public static IEnumerable<DraftNote> Find(Claim claim, DraftClaim? known, IReadOnlyList<NearReport> near)
    {
        foreach (TextPart quote in claim.Quotes)
        {
            NearReport[] voices = [.. near.Where(report => report.Claim.Quotes.Count > 0 && SourceComparer.AreOneVoice(claim, report.Claim))];
            if (voices.Any(report => report.Claim.Quotes.Any(other => QuoteComparer.IsWithin($"{quote}", $"{other}")))) continue;
            (NearReport Report, TextPart Quote)[] altered =
                [.. voices.SelectMany(report => report.Claim.Quotes.Where(other => QuoteComparer.IsAltered($"{other}", $"{quote}")).Take(1), (report, other) => (report, other))];
            if (altered.Length == 0) continue;
            yield return new DraftNote
            {
                Kind = DraftNoteKind.QuoteAltered, Claim = claim, Words = quote, FactId = known?.Known.Fact.Id, Reports = [.. altered.Select(pair => pair.Report.Id)],
                Explanation = $"Reports quote \"{altered[0].Quote}\": {altered[0].Report.Name}.",
            };
        }
    }
}
