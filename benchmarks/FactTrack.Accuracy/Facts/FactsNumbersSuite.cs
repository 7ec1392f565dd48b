namespace FactTrack.Accuracy;

/// <summary>Claims with one comparator and one number against an evidence sentence: supported, refuted, or neither.</summary>
/// <remarks>
/// Ours: of the claim's figures, the first that is not exact (or the first) is held against the evidence as <see cref="FactTracker.CheckAsync"/> holds the figures of a
/// draft against sentences that are like its own; "unclear" is "not enough info". Figures are those of the claims found, and amounts that stand in none.
/// </remarks>
internal sealed class FactsNumbersSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FILE.jsonl";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        List<NumberRow> rows = NumberRow.Read(arguments.OnlyFile());
        int right = 0, answered = 0, answeredRight = 0;
        foreach (NumberRow row in rows)
        {
            FigureAgreement ours = Check(row.Claim, row.Evidence);
            if (ours == row.Agreement) right++;
            if (ours == FigureAgreement.Unclear) continue;
            answered++;
            if (ours == row.Agreement) answeredRight++;
        }

        report.Note($"{rows.Count} claims with one comparator and one number");
        report.Figure("accuracy", right / (double)rows.Count);
        report.Figure("answered", answered / (double)rows.Count);
        report.Figure("answered.accuracy", answered == 0 ? 0 : answeredRight / (double)answered);
    }

    private static FigureAgreement Check(string claim, string evidence)
    {
        SaidFigure[] told = [.. SaidFigureReader.Read(ClaimExtractor.Default.Extract(claim))];
        if (told.Length == 0) return FigureAgreement.Unclear;
        SaidFigure figure = Array.Find(told, one => one.Figure.Approximation != Approximation.Exact) ?? told[0];
        return FigureMatcher.Verdict(figure, SaidFigureReader.Read(ClaimExtractor.Default.Extract(evidence)), out _);
    }
}
