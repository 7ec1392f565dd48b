namespace FactTrack.Accuracy;

/// <summary>Tags, lemmas, trees and enhanced graphs on gold tokens and sentences of treebanks, or tokens and trees from raw text.</summary>
internal sealed class SyntaxSuite : ISuite
{
    private readonly IParser _parser;
    private readonly TimeSpan _timed;

    /// <summary>Makes the suite.</summary>
    /// <param name="parser">The parser; the built-in one if none is given.</param>
    /// <param name="timed">How long its speed is measured, at least one pass; three seconds if not given.</param>
    public SyntaxSuite(IParser? parser = null, TimeSpan? timed = null) =>
        (_parser, _timed) = (parser ?? NeuralParser.Shared, timed ?? TimeSpan.FromSeconds(3));

    /// <inheritdoc/>
    public string Usage => "FILE.conllu... [--genres NAME,...] [--raw | --gold-trees | --digest]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--genres"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--raw", "--gold-trees", "--digest"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        string[]? genres = arguments.Value("--genres")?.Split(',', StringSplitOptions.TrimEntries);
        if (arguments.Has("--raw"))
        {
            ReportRaw(RawTreebank.Read(arguments.OnlyFile(), genres), report);
            return;
        }

        if (arguments.Files.Count == 0) throw new UsageException("At least one file is needed.");
        List<GoldDocument> documents = GoldDocument.Read(arguments.Files, genres);
        if (documents.Count == 0) throw new InvalidDataException("There is no sentence to parse.");
        if (arguments.Has("--gold-trees")) ReportGraphs(documents, report);
        else if (arguments.Has("--digest")) ReportDigest(documents, report);
        else ReportTrees(documents, report);
    }

    // The same on every processor: `DOTNET_EnableAVX2=0` and its kin in the environment must not change it.
    private void ReportDigest(List<GoldDocument> documents, Report report)
    {
        using var digest = new TableDigest();
        foreach (GoldDocument document in documents) digest.Add(Parse(document));
        report.Note($"sha256 {digest}");
    }

    private void ReportTrees(List<GoldDocument> documents, Report report)
    {
        var scorer = new SyntaxScorer();
        foreach (GoldDocument document in documents) document.Score(Parse(document), scorer);
        foreach ((string metric, double value) in scorer.Figures()) report.Figure(metric, value);
        report.Figure("tokens_per_second", TokensPerSecond(documents));
    }

    // What the rules of the enhanced graphs lose by themselves.
    private static void ReportGraphs(List<GoldDocument> documents, Report report)
    {
        var scorer = new SyntaxScorer();
        foreach (GoldDocument document in documents) document.Score(document.Gold(), scorer);
        foreach ((string metric, double value) in scorer.Figures().Where(f => f.Metric == "elas")) report.Figure(metric, value);
    }

    private void ReportRaw(RawTreebank treebank, Report report)
    {
        if (treebank.Gold.Words.Count == 0) throw new InvalidDataException("There is no sentence to read.");
        foreach ((string metric, double value) in RawScorer.Figures(treebank.Gold, RawReader.Read(treebank.Text, _parser))) report.Figure(metric, value);
    }

    // One document a call, as in the whole path; the scoring pass has warmed the code up.
    private double TokensPerSecond(List<GoldDocument> documents)
    {
        long tokens = 0;
        TimeSpan started = CpuClock.Now;
        do
        {
            foreach (GoldDocument document in documents)
            {
                Parse(document);
                tokens += document.Forms.Length;
            }
        }
        while (CpuClock.Now - started < _timed);

        return tokens / (CpuClock.Now - started).TotalSeconds;
    }

    private SyntaxTable Parse(GoldDocument document) => _parser.Parse(document.Forms, document.SentenceStarts);
}
