using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Time and memory of amounts and times together over hostile texts of growing length: ten times the text may take at most twelve times as long.</summary>
internal sealed class LinearitySuite : ISuite
{
    private const int Rounds = 7;
    private const double LeastMilliseconds = 50;
    private static readonly int[] s_lengths = [10_000, 100_000, 1_000_000];
    private static readonly (string Name, string Piece)[] s_texts =
    [
        ("news", "The ministry said on Monday that about 200 of 1,500 people had left since May 2019. "), ("digits", "7"), ("commas", "1,"), ("hundreds", "one hundred and "),
        ("betweens", "between "), ("ranges", "from 5 to 7 "), ("days", "Monday to "), ("years", "a year and a "),
    ];

    /// <inheritdoc/>
    public string Usage => "(no files)";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files.Count > 0) throw new UsageException("No file is needed.");
        // Compiled code first: the shortest text of all would pay for it.
        foreach ((_, string piece) in s_texts) Measure(string.Concat(Enumerable.Repeat(piece, s_lengths[0] / piece.Length)));
        foreach ((string name, string piece) in s_texts)
        {
            double shorter = 0;
            foreach (int length in s_lengths)
            {
                (double milliseconds, long bytes) = Measure(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
                string metric = string.Create(CultureInfo.InvariantCulture, $"{name}.{length}");
                report.Figure($"milliseconds.{metric}", milliseconds);
                report.Figure($"bytes_per_character.{metric}", bytes / (double)length);
                if (shorter > 0) report.Figure($"ratio.{metric}", milliseconds / shorter);
                shorter = milliseconds;
            }
        }
    }

    /// <summary>The best of a few rounds; short texts are read several times a round.</summary>
    private static (double Milliseconds, long Bytes) Measure(string text)
    {
        var path = new LayerPath();
        LayerResults read = path.Run(new Article(text) { PublishedAt = PublicationTime.On(2025, 8, 13) });
        (double best, long bytes) = (double.MaxValue, 0);
        int times = 1;
        for (int round = 0; round < Rounds; round++)
        {
            (long start, long before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            for (int i = 0; i < times; i++)
            {
                path.Quantities(read.Article, read.Text, read.Syntax, read.Tree);
                path.Times(read.Article, read.Text, read.Syntax, read.Tree);
            }

            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
            best = Math.Min(best, milliseconds);
            if (round == 0) times = (int)Math.Clamp(LeastMilliseconds / Math.Max(milliseconds, 0.001), 1, 10_000);
        }

        return (best, bytes);
    }
}
