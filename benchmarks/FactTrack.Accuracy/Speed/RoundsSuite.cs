using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Our side of the comparison in <c>benchmarks/peers</c>: does jobs that it is told on standard input, line by line, and writes the processor seconds of each.</summary>
internal sealed class RoundsSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "(lines \"JOB\\tTIMES\\tFILE\" on standard input; path, figures, figures-layers, tuples-layers)";

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files.Count > 0) throw new UsageException("No file is needed.");
        var path = new LayerPath();
        while (Console.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var job, var times, var file]) throw new InvalidDataException($"'{line}' is not a job, how often, and a file.");
            Article[] articles = [.. ArticleFiles.Read([file])];
            double seconds = 0;
            for (int i = int.Parse(times, CultureInfo.InvariantCulture); i > 0; i--)
                foreach (Article article in articles) seconds += Seconds(path, article, job);
            Console.WriteLine(seconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double Seconds(LayerPath path, Article article, string job)
    {
        TimeSpan start = CpuClock.Now;
        switch (job)
        {
            case "path":
                ClaimExtractor.Default.Extract(article);
                return (CpuClock.Now - start).TotalSeconds;

            case "figures" or "figures-layers":
                TextLayer text = path.Text(article);
                SyntaxTable syntax = path.Syntax(text);
                var tree = new TreeIndex(syntax);
                if (job == "figures-layers") start = CpuClock.Now;
                path.Quantities(article, text, syntax, tree);
                path.Times(article, text, syntax, tree);
                return (CpuClock.Now - start).TotalSeconds;

            case "tuples-layers":
                path.Run(article, layer =>
                {
                    // What stands before the clauses is not theirs.
                    if (LayerPath.Names[layer] == "times") start = CpuClock.Now;
                });
                return (CpuClock.Now - start).TotalSeconds;

            default:
                throw new InvalidDataException($"There is no job '{job}'.");
        }
    }
}
