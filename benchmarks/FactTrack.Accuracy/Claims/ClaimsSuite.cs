namespace FactTrack.Accuracy;

/// <summary>Tuples against CaRB's gold.</summary>
internal sealed class ClaimsSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "GOLD.tsv [--write TUPLES.tab] [--tuples TUPLES.tab]   (--tuples scores a file in place of the library)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--write", "--tuples"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        List<(string Sentence, OpenTuple Tuple)> gold = CarbFiles.ReadGold(arguments.OnlyFile());
        List<(string Sentence, OpenTuple Tuple)> predicted = arguments.Value("--tuples") is { } file
            ? CarbFiles.ReadTuples(file)
            : Extract(gold);
        if (arguments.Value("--write") is { } target) CarbFiles.WriteTuples(target, predicted);

        CarbFigures figures = CarbScorer.Score(gold, predicted);
        report.Figure("p", figures.Precision);
        report.Figure("r", figures.Recall);
        report.Figure("f1", figures.F1);
        report.Figure("auc", figures.Auc);
        report.Figure("tuples", predicted.Count);
        report.Figure("exact", ExactShare.Of(gold, predicted));
    }

    /// <summary>The library's tuples of the sentences of gold.</summary>
    public static List<(string Sentence, OpenTuple Tuple)> Extract(IEnumerable<(string Sentence, OpenTuple Tuple)> gold) =>
        [.. gold.Select(g => g.Sentence).Distinct().SelectMany(Extract, (sentence, tuple) => (sentence, tuple))];

    private static IEnumerable<OpenTuple> Extract(string sentence) => ClaimTuples
        .Read(ClaimExtractor.Default.Extract(new Article(sentence) { IsPretokenized = true }))
        .Select(t => new OpenTuple(t.Confidence, t.Predicate, [.. t.Arguments]));
}
