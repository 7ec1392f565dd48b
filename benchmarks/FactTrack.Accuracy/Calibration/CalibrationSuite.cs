using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Confidence against being right: of sources on PolNeAR, of tuples on CaRB.</summary>
internal sealed class CalibrationSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "POLNEAR_FOLDER PART CARB.tsv [--bins]   (--bins shows size, mean confidence and share right of each bin)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--bins"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files is not [var folder, var part, var file]) throw new UsageException("A folder, a part and a file of CaRB are needed.");
        List<(string Sentence, OpenTuple Tuple)> gold = CarbFiles.ReadGold(file);
        var sources = new SourceCalibration();
        foreach (PolnearArticle article in PolnearFolder.Read(folder, part))
        {
            List<FoundAttribution> found = FoundAttribution.Outermost(ClaimExtractor.Default.Annotate(new Article(article.Text)));
            sources.Add(article.Gold, [.. found.Select(f => (f.Roles(article.Text), f.Origin.Confidence))]);
        }

        var tuples = new TupleCalibration();
        tuples.Add(gold, ClaimsSuite.Extract(gold));
        report.Figure("ece.source", sources.Sources.Error);
        report.Figure("ece.attribution", sources.Attributions.Error);
        report.Figure("ece.tuples", tuples.Tuples.Error);
        report.Figure("coverage.editorial", sources.EditorialCoverage);
        report.Figure("precision.editorial", sources.EditorialPrecision);
        if (!arguments.Has("--bins")) return;
        Show("source", sources.Sources, report);
        Show("attribution", sources.Attributions, report);
        Show("tuples", tuples.Tuples, report);
    }

    private static void Show(string name, ConfidenceBins bins, Report report)
    {
        foreach ((double from, int size, double confidence, double right) in bins.Bins)
            report.Note(string.Create(CultureInfo.InvariantCulture, $"{name} from {from:F1}: {size}, confidence {confidence:F3}, right {right:F3}"));
    }
}
