using System.Diagnostics;
using System.Runtime;

namespace FactTrack.Accuracy;

/// <summary>Words a second of processor time from text to claims on one thread, warm, with each layer's share, and the bytes allocated a word.</summary>
internal sealed class SpeedSuite : ISuite
{
    private const double LeastSeconds = 8;

    /// <inheritdoc/>
    public string Usage => "FOLDER|FILE...   (.txt, .md, .jsonl with a field text or content)";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        Article[] articles = [.. ArticleFiles.Read(arguments.Files)];
        int words = articles.Sum(a => Words.Count(a.Text));
        if (words == 0) throw new InvalidDataException("There are no words to read.");

        var path = new LayerPath();
        ReportFirstCalls(path, articles[0], report);
        int tokens = 0;
        for (TimeSpan begun = CpuClock.Now; (CpuClock.Now - begun).TotalSeconds < LeastSeconds;)
            tokens = articles.Sum(a => path.Run(a).Text.Tokens.Count);

        // The best round counts: other work on the machine only ever makes a round slower.
        double[] best = [];
        long[] bytes = [];
        for (TimeSpan begun = CpuClock.Now; best.Length == 0 || (CpuClock.Now - begun).TotalSeconds < LeastSeconds;)
        {
            (double[] round, bytes) = Round(path, articles);
            if (best.Length == 0 || round.Sum() < best.Sum()) best = round;
        }

        double seconds = best.Sum();
        report.Figure("words", words);
        report.Figure("words_per_second", words / seconds);
        report.Figure("tokens_per_second", tokens / seconds);
        report.Figure("bytes_per_word", bytes.Sum() / (double)words);
        for (int i = 0; i < best.Length; i++)
        {
            report.Figure($"microseconds_per_word.{LayerPath.Names[i]}", best[i] * 1e6 / words);
            report.Figure($"share.{LayerPath.Names[i]}", best[i] / seconds);
            report.Figure($"bytes_per_word.{LayerPath.Names[i]}", bytes[i] / (double)words);
        }
    }

    /// <summary>The wall-clock time of each layer's very first call, on the first article: loading of words and models, and compilation, whose part is given.</summary>
    private static void ReportFirstCalls(LayerPath path, Article article, Report report)
    {
        (long time, TimeSpan jit, long methods) = (Stopwatch.GetTimestamp(), JitInfo.GetCompilationTime(true), JitInfo.GetCompiledMethodCount(true));
        path.Run(article, layer =>
        {
            (double milliseconds, TimeSpan compiled, long count) = (Stopwatch.GetElapsedTime(time).TotalMilliseconds, JitInfo.GetCompilationTime(true), JitInfo.GetCompiledMethodCount(true));
            report.Figure($"first_call_milliseconds.{LayerPath.Names[layer]}", milliseconds);
            report.Figure($"first_call_jit_milliseconds.{LayerPath.Names[layer]}", (compiled - jit).TotalMilliseconds);
            report.Figure($"first_call_jit_methods.{LayerPath.Names[layer]}", count - methods);
            (time, jit, methods) = (Stopwatch.GetTimestamp(), JitInfo.GetCompilationTime(true), JitInfo.GetCompiledMethodCount(true));
        });
    }

    private static (double[] Seconds, long[] Bytes) Round(LayerPath path, Article[] articles)
    {
        double[] seconds = new double[LayerPath.Names.Count];
        long[] bytes = new long[LayerPath.Names.Count];
        foreach (Article article in articles)
        {
            (TimeSpan time, long memory) = (CpuClock.Now, GC.GetAllocatedBytesForCurrentThread());
            path.Run(article, layer =>
            {
                (TimeSpan now, long used) = (CpuClock.Now, GC.GetAllocatedBytesForCurrentThread());
                seconds[layer] += (now - time).TotalSeconds;
                bytes[layer] += used - memory;
                (time, memory) = (CpuClock.Now, GC.GetAllocatedBytesForCurrentThread());
            });
        }

        return (seconds, bytes);
    }
}
