namespace FactTrack.Accuracy;

/// <summary>What tracking costs beside extraction, over the same articles: speed, growth with what is known, memory, and the size of the file.</summary>
/// <remarks>
/// Of each batch the extraction is timed and then the tracking, so that both see the same machine. Time is that of the process on all its threads; run it where nothing else
/// works, or trust the ratios only. A round over the first articles in a store of their own comes before, for compilation.
/// </remarks>
internal sealed class FactsSpeedSuite : ISuite
{
    private const int Warm = 320;

    /// <inheritdoc/>
    public string Usage => "ARTICLES.jsonl [--order time|file] [--store sqlite|memory]   (lines of incident, id, dct, title, uri, content)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--order", "--store"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        List<MergeArticle> articles = MergeArticle.Read(arguments.OnlyFile());
        if (articles.Count == 0) throw new InvalidDataException($"{arguments.OnlyFile()} has no articles.");
        articles = Value("--order", "time", "file") == "file" ? articles : [.. articles.OrderBy(article => article.Article.PublishedAt!.Value.Day)];
        string store = Value("--store", "both", "sqlite", "memory");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("facttrack-speed-");
        try
        {
            RunAsync().GetAwaiter().GetResult();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        string Value(string option, string first, params string[] others)
        {
            string value = arguments.Value(option) ?? first;
            return value == first || others.Contains(value) ? value : throw new UsageException($"{option} takes {string.Join(", ", others.Prepend(first))}, not '{value}'.");
        }

        async Task RunAsync()
        {
            foreach (string name in (string[])["sqlite", "memory"])
            {
                if (store != "both" && store != name) continue;
                await TrackAsync(name, "warm.db", articles.Take(Warm)).ConfigureAwait(false);
                SpeedRun run = await TrackAsync(name, "facts.db", articles).ConfigureAwait(false);
                run.Tell(report, name);
                // Closed, the file has all that was written.
                if (name == "sqlite") report.Figure("sqlite.file_kb_per_article", new FileInfo(Path.Combine(folder.FullName, "facts.db")).Length / 1e3 / articles.Count);
            }
        }

        async Task<SpeedRun> TrackAsync(string name, string file, IEnumerable<MergeArticle> some)
        {
            await using IFactStore facts = name == "memory" ? new InMemoryFactStore() : await SqliteFactStore.OpenAsync(Path.Combine(folder.FullName, file)).ConfigureAwait(false);
            var run = new SpeedRun(new FactTracker(facts));
            foreach (MergeArticle[] batch in some.Chunk(new FactTrackerOptions().BatchSize)) await run.AddAsync(batch).ConfigureAwait(false);
            return run;
        }
    }
}
