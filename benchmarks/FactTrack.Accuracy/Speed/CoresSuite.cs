using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>How much faster <see cref="ClaimExtractor.ExtractMany"/> is on several cores than on one: wall clock of the same articles, by one core and by all in turns.</summary>
internal sealed class CoresSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "FOLDER|FILE... [--rounds 5] [--cores N]   (.txt, .md, .jsonl with a field text or content; all cores where none is given)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--rounds", "--cores"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        int rounds = int.Parse(arguments.Value("--rounds") ?? "5", CultureInfo.InvariantCulture);
        int cores = arguments.Value("--cores") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : Environment.ProcessorCount;
        Article[] articles = [.. ArticleFiles.Read(arguments.Files)];
        int words = articles.Sum(a => Words.Count(a.Text));
        if (words == 0 || rounds < 1 || cores < 1) throw new UsageException("Words, rounds and cores are needed.");

        Seconds(articles, cores);
        double[] one = new double[rounds], all = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            one[i] = Seconds(articles, 1);
            all[i] = Seconds(articles, cores);
        }

        report.Figure("cores", cores);
        report.Figure("words", words);
        report.Figure("words_per_second.one_core", words / Median(one));
        report.Figure("words_per_second.cores", words / Median(all));
        report.Figure("faster", Median([.. one.Zip(all, (a, b) => a / b)]));
    }

    private static double Seconds(Article[] articles, int cores)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        foreach (ExtractionResult _ in ClaimExtractor.Default.ExtractMany(articles, cores)) { }
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
