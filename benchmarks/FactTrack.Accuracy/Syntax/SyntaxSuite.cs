namespace FactTrack.Accuracy;

/// <summary>Tags, lemmas and trees on gold tokens and sentences of a treebank.</summary>
internal sealed class SyntaxSuite : ISuite
{
    // About the length of an article; the parser sees as many sentences at once as in the whole path.
    private const int SentencesAtOnce = 40;

    private readonly IParser _parser;

    /// <summary>Makes the suite for a parser; the built-in one if none is given.</summary>
    public SyntaxSuite(IParser? parser = null) => _parser = parser ?? NeuralParser.Shared;

    /// <inheritdoc/>
    public string Usage => "FILE.conllu [--genres NAME,...] [--raw]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--genres"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--raw"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        string[]? genres = arguments.Value("--genres")?.Split(',', StringSplitOptions.TrimEntries);
        if (arguments.Has("--raw"))
        {
            ReportRaw(RawTreebank.Read(arguments.OnlyFile(), genres), report);
            return;
        }

        ConlluWord[][] gold =
            [.. ConlluReader.Read(arguments.OnlyFile()).Where(s => genres is null || genres.Contains(s.Genre)).Select(s => s.Words)];
        if (gold.Length == 0) throw new InvalidDataException("There is no sentence to parse.");

        var scorer = new SyntaxScorer();
        ConlluWord[][][] batches = [.. gold.Chunk(SentencesAtOnce)];
        foreach (ConlluWord[][] batch in batches)
            foreach ((ConlluWord[] wanted, ConlluWord[] given) in batch.Zip(Parse(batch))) scorer.Add(wanted, given);
        foreach ((string metric, double value) in scorer.Figures()) report.Figure(metric, value);
        report.Figure("tokens_per_second", TokensPerSecond(batches));
    }

    private void ReportRaw(RawTreebank treebank, Report report)
    {
        if (treebank.Gold.Words.Count == 0) throw new InvalidDataException("There is no sentence to read.");
        foreach ((string metric, double value) in RawScorer.Figures(treebank.Gold, RawReader.Read(treebank.Text, _parser))) report.Figure(metric, value);
    }

    // The scoring pass has warmed the code up.
    private double TokensPerSecond(ConlluWord[][][] batches)
    {
        (string[] Forms, int[] Starts)[] inputs = [.. batches.Select(Input)];
        TimeSpan started = CpuClock.Now;
        foreach ((string[] forms, int[] starts) in inputs) _parser.Parse(forms, starts);
        return inputs.Sum(i => i.Forms.Length) / (CpuClock.Now - started).TotalSeconds;
    }

    private IEnumerable<ConlluWord[]> Parse(ConlluWord[][] sentences)
    {
        (string[] forms, int[] starts) = Input(sentences);
        SyntaxTable table = _parser.Parse(forms, starts);
        for (int s = 0; s + 1 < starts.Length; s++)
        {
            int start = starts[s];
            yield return [.. Enumerable.Range(start, starts[s + 1] - start).Select(i => new ConlluWord(
                forms[i], table.LemmaOf(i), table.UposOf(i).ToString().ToUpperInvariant(), table.XposOf(i), table.FeaturesOf(i),
                table.HeadOf(i) < 0 ? 0 : table.HeadOf(i) - start + 1, table.RelationOf(i).ToUd()))];
        }
    }

    private static (string[] Forms, int[] Starts) Input(ConlluWord[][] sentences)
    {
        var starts = new List<int> { 0 };
        foreach (ConlluWord[] sentence in sentences) starts.Add(starts[^1] + sentence.Length);
        return ([.. sentences.SelectMany(s => s).Select(w => Normal(w.Form))], [.. starts]);
    }

    private static string Normal(string form) => FormNormalizer.Normalize(form);
}
