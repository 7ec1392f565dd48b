using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Processor time of the whole path a thousand characters, over news and hostile texts of growing length; the ratio is that of the longest to the cheapest length.</summary>
internal sealed class PathLinearitySuite : ISuite
{
    private const int EnoughCharacters = 60_000, Longest = 10_000_000;
    private static readonly int[] s_lengths = [1_000, 10_000, 100_000, 1_000_000, Longest];

    // Each is one block or one sentence, however long.
    private static readonly (string Name, string Piece)[] s_hostile =
    [
        ("one_sentence", "the minister of the north said that "), ("names", " and Lee"), ("commas", "Kim, the mayor of Riga, "), ("digits", "7"), ("numbers", "7 "), ("digit_groups", "7,"),
        ("quotation_marks", "\""), ("curly_marks", "“"), ("quotations", "\"Kim said, "), ("brackets", "("), ("bracketed", "(Kim "), ("hyphens", "a-"), ("markdown", "**_`#> []("), ("pronouns", "He said so. "),
    ];

    /// <inheritdoc/>
    public string Usage => "FOLDER-OF-ARTICLES [--longest CHARACTERS] [--only news|digits|...]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--longest", "--only"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        string news = string.Join("\n\n", ArticleFiles.Read([arguments.OnlyFile()]).Select(article => article.Text)) + "\n\n";
        int longest = arguments.Value("--longest") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : 100_000;
        int[] lengths = [.. s_lengths.Where(length => length <= longest)];
        // Compiled code first: the shortest text of all would pay for it.
        for (int i = 0; i < 4; i++) Measure(Repeat(news, 100_000));
        foreach ((string name, string piece) in s_hostile.Prepend(("news", news)).Where(t => arguments.Value("--only") is not { } only || t.Item1 == only))
        {
            double[] times = [.. lengths.Select(length => Measure(Repeat(piece, length)))];
            for (int i = 0; i < times.Length; i++) report.Figure(string.Create(CultureInfo.InvariantCulture, $"ms_per_kB.{name}.{lengths[i]}"), times[i]);
            report.Figure($"ratio.{name}", times[^1] / times.Min());
        }
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    // The best of a few rounds; short texts are read several times a round, very long ones once.
    private static double Measure(string text)
    {
        (int times, int rounds) = (Math.Max(1, EnoughCharacters / text.Length), text.Length > 500_000 ? 1 : 3);
        double best = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            GC.Collect();
            TimeSpan before = CpuClock.Now;
            for (int i = 0; i < times; i++) ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = PublicationTime.On(2025, 8, 13) });
            best = Math.Min(best, (CpuClock.Now - before).TotalMilliseconds / times);
        }

        return best * 1000 / text.Length;
    }
}
