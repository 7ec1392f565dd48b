using System.Diagnostics;

namespace FactTrack.Accuracy;

/// <summary>Words a second from text to claims on one thread, warm, with each layer's share, and the bytes allocated a word.</summary>
internal sealed class SpeedSuite : ISuite
{
    private const double LeastSeconds = 2;

    /// <inheritdoc/>
    public string Usage => "FOLDER|FILE...   (.txt, .md, .jsonl with a field text)";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        Article[] articles = [.. ArticleFiles.Read(arguments.Files)];
        int words = articles.Sum(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        if (words == 0) throw new InvalidDataException("There are no words to read.");

        var path = new LayerPath();
        int tokens = 0;
        for (long warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm).TotalSeconds < LeastSeconds;)
            tokens = articles.Sum(a => path.Run(a).Text.Tokens.Count);

        // The best round counts: other work on the machine only ever makes a round slower.
        long[] best = [];
        long[] bytes = [];
        for (long begun = Stopwatch.GetTimestamp(); best.Length == 0 || Stopwatch.GetElapsedTime(begun).TotalSeconds < LeastSeconds;)
        {
            (long[] ticks, bytes) = Round(path, articles);
            if (best.Length == 0 || ticks.Sum() < best.Sum()) best = ticks;
        }

        double seconds = best.Sum() / (double)Stopwatch.Frequency;
        report.Figure("words", words);
        report.Figure("words_per_second", words / seconds);
        report.Figure("tokens_per_second", tokens / seconds);
        report.Figure("bytes_per_word", bytes.Sum() / (double)words);
        for (int i = 0; i < best.Length; i++)
        {
            report.Figure($"microseconds_per_word.{LayerPath.Names[i]}", best[i] * 1e6 / Stopwatch.Frequency / words);
            report.Figure($"share.{LayerPath.Names[i]}", best[i] / (double)Math.Max(1, best.Sum()));
            report.Figure($"bytes_per_word.{LayerPath.Names[i]}", bytes[i] / (double)words);
        }
    }

    private static (long[] Ticks, long[] Bytes) Round(LayerPath path, Article[] articles)
    {
        long[] ticks = new long[LayerPath.Names.Count];
        long[] bytes = new long[LayerPath.Names.Count];
        foreach (Article article in articles)
        {
            (long time, long memory) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            path.Run(article, layer =>
            {
                (long now, long used) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                ticks[layer] += now - time;
                bytes[layer] += used - memory;
                (time, memory) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            });
        }

        return (ticks, bytes);
    }
}
