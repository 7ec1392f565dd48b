using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Milliseconds from a cancellation to the exception, in each layer of a very long article, early, in the middle and late in the layer's time.</summary>
internal sealed class CancellationSuite : ISuite
{
    private const int Characters = 10_000_000;
    private static readonly int[] s_percents = [5, 15, 25, 35, 50, 65, 75, 85, 95];

    /// <inheritdoc/>
    public string Usage => "FOLDER-OF-ARTICLES [--characters 10000000] [--only text|syntax|...]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--characters", "--only"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        int characters = arguments.Value("--characters") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : Characters;
        string news = string.Join("\n\n", ArticleFiles.Read([arguments.OnlyFile()]).Select(a => a.Text)) + "\n\n";
        var article = new Article(string.Concat(Enumerable.Repeat(news, (characters / news.Length) + 1))[..characters]) { PublishedAt = PublicationTime.On(2025, 8, 13) };
        var path = new LayerPath();
        // Compiled code first.
        for (int i = 0; i < 3; i++) path.Run(new Article(news));
        LayerResults read = path.Run(article);
        Document all = read.Document;
        Action<CancellationToken>[] layers =
        [
            stop => path.Text(article, stop),
            stop => path.Syntax(read.Text, stop),
            stop => path.Entities(article, read.Text, read.Syntax, read.Tree, stop),
            stop => path.Quantities(article, read.Text, read.Syntax, read.Tree, stop),
            stop => path.Times(article, read.Text, read.Syntax, read.Tree, stop),
            stop => path.Clauses(article, read.Text, read.Syntax, read.Tree, all.EntityLayer, all.Quantities, all.Times, stop),
            stop => path.Attributions(article, read.Text, read.Syntax, read.Tree, all.EntityLayer, all.Clauses, all.Times, stop),
            stop => path.Claims(all, read.Tree, stop),
        ];
        double worst = 0;
        for (int i = 0; i < layers.Length; i++)
        {
            if (arguments.Value("--only") is { } only && only != LayerPath.Names[i]) continue;
            double whole = Math.Min(Whole(layers[i]), Whole(layers[i]));
            report.Figure($"ms_of.{LayerPath.Names[i]}", whole);
            foreach (int percent in s_percents)
            {
                double? latency = Latency(layers[i], whole * percent / 100);
                string metric = string.Create(CultureInfo.InvariantCulture, $"ms.{LayerPath.Names[i]}.{percent}");
                if (latency is { } milliseconds) report.Figure(metric, milliseconds);
                else report.Note($"{metric}: the layer was done before");
                worst = Math.Max(worst, latency ?? 0);
            }
        }

        report.Figure("ms.worst", worst);
    }

    private static double Whole(Action<CancellationToken> layer)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        layer(CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double? Latency(Action<CancellationToken> layer, double after)
    {
        using var stop = new CancellationTokenSource();
        long cancelled = 0;
        // A thread of its own: a busy pool would be late.
        var clock = new Thread(() =>
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(after));
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            stop.Cancel();
        });
        GC.Collect();
        clock.Start();
        try
        {
            layer(stop.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled)).TotalMilliseconds;
        }
        finally
        {
            clock.Join();
        }
    }
}
