namespace FactTrack.Accuracy;

/// <summary>Claims with one comparator and one number against an evidence sentence: supported, refuted, or neither.</summary>
/// <remarks>
/// Ours: of the claim's figures, the first that is not exact (or the first) is held against the figure of the evidence that most probably has the same scope; no such
/// figure is "not enough info". Figures are those of the claims found, and amounts that stand in none.
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
            FigureAgreement ours = Check(FiguresOf(row.Claim), FiguresOf(row.Evidence));
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

    private static FigureAgreement Check(List<Figure> claimed, List<Figure> found) =>
        (claimed.Find(f => f.Approximation != Approximation.Exact) ?? claimed.FirstOrDefault()) is { } figure && FigureMatcher.Counterpart(figure, found) is { } counterpart
            ? FigureMatcher.Check(figure.Interval, counterpart)
            : FigureAgreement.Unclear;

    private static List<Figure> FiguresOf(string text)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(text);
        List<Figure> figures = [.. result.Claims.SelectMany(FigureReader.Read)];
        HashSet<TextSpan> claimed = [.. result.Claims.SelectMany(c => c.Quantities).Select(q => q.Words.Extent)];
        foreach (Quantity quantity in result.Document!.Quantities)
            if (!claimed.Contains(quantity.Words.Extent) && FigureReader.Of(quantity) is { } figure) figures.Add(figure);
        return figures;
    }
}
