namespace FactTrack.Accuracy;

/// <summary>Numbers and units of the public test cases of Microsoft.Recognizers.Text that are marked relevant.</summary>
/// <remarks>A case is right when every result is found with its span, its value and its unit, and nothing more of its model's kind.</remarks>
internal sealed class QuantitiesSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FOLDER [--explain]   (of Number*.jsonl)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        var score = new CaseScore();
        foreach (RecognizerCase item in RecognizerCases.Read(arguments.OnlyFile(), ["Number*.jsonl"], _ => true))
        {
            FoundFigure[] found = [.. FigureKinds.Of(item.Model, ClaimExtractor.Default.Annotate(item.ToArticle()))];
            score.Add(item, IsRight(item, found), found.Select(f => $"[{item.Input[f.Start..f.End]}] {f.Low}..{f.High} {f.Unit}"));
        }

        score.Write(report, arguments.Has("--explain"));
    }

    private static bool IsRight(RecognizerCase item, FoundFigure[] found) =>
        found.Length == item.Expected.Length && item.Expected.All(e => found.Any(f => f.Fits(e)));
}
