namespace FactTrack.Accuracy;

/// <summary>Source, time and place of propositions against hand-made ones.</summary>
internal sealed class ContextSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FILE.jsonl";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        var scorer = new ContextScorer();
        foreach (IGrouping<string, ContextRow> rows in ContextRow.Read(arguments.OnlyFile()).GroupBy(r => r.Sentence, StringComparer.Ordinal))
        {
            ExtractionResult result = ClaimExtractor.Default.Extract(new Article(rows.Key) { IsPretokenized = true });
            foreach (ContextRow row in rows) scorer.Add(row, result.Claims);
        }

        foreach ((string name, MatchCount count) in (ReadOnlySpan<(string, MatchCount)>)[("source", scorer.Source), ("source.chain", scorer.Chain), ("time", scorer.Time), ("place", scorer.Place)])
        {
            report.Figure(name + ".p", count.Precision);
            report.Figure(name + ".r", count.Recall);
        }
    }
}
