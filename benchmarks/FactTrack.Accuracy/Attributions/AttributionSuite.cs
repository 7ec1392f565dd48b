namespace FactTrack.Accuracy;

/// <summary>Source, cue and content against PolNeAR, as its scorer counts, or nested attributions against GUM news.</summary>
internal sealed class AttributionSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "POLNEAR_FOLDER PART [--write FILE.jsonl] [--explain] | GUM_FOLDER [PART]   (--explain shows what differs; not for dev or test, which are scored and not read)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--write"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files.Count is < 1 or > 2) throw new UsageException("A folder and a part are needed.");
        string folder = arguments.Files[0];
        string? part = arguments.Files.Count > 1 ? arguments.Files[1] : null;
        if (File.Exists(Path.Combine(folder, "gold.jsonl")))
        {
            NestedAttributions.Score(folder, part ?? "dev", report);
            return;
        }

        if (part is null) throw new UsageException("A part is needed, such as dev.");
        if (arguments.Has("--explain") && part != "train") throw new UsageException("Only train may be read.");
        Polnear(PolnearFolder.Read(folder, part), arguments, report);
    }

    private static void Polnear(List<PolnearArticle> articles, Arguments arguments, Report report)
    {
        var scorer = new AttributionScorer();
        using StreamWriter? writer = arguments.Value("--write") is { } path ? new StreamWriter(path) : null;
        foreach (PolnearArticle article in articles)
        {
            List<FoundAttribution> found = FoundAttribution.Outermost(ClaimExtractor.Default.Annotate(new Article(article.Text)));
            List<RoleTriple> roles = [.. found.Select(f => f.Roles(article.Text))];
            scorer.Add(article.Gold, roles);
            foreach (FoundAttribution item in found)
                writer?.WriteLine($$"""{"doc":"{{article.Name}}","source":{{SpanJson.Write(item.Source)}},"cue":{{SpanJson.Write(item.Cue)}},"content":{{SpanJson.Write(item.Content)}},"rule":"{{item.Origin.Rule}}","confidence":{{item.Origin.Confidence}}}""");
        }

        report.Figure("gold", articles.Sum(a => a.Gold.Count));
        foreach (MatchMode mode in Enum.GetValues<MatchMode>())
            foreach (bool isCore in (ReadOnlySpan<bool>)[false, true])
                foreach (AttributionRow row in Enum.GetValues<AttributionRow>())
                    Print($"{Name(mode)}.{(isCore ? "core" : "all")}.{Name(row)}", scorer.Count(mode, isCore, row), report);
        foreach (string name in GoldAttribution.Classes) report.Figure($"recall.{name}", scorer.Class(name).Recall);
    }

    private static void Print(string name, MatchCount count, Report report)
    {
        report.Figure(name, count.F1);
        report.Figure(name + ".p", count.Precision);
        report.Figure(name + ".r", count.Recall);
    }

    private static string Name(MatchMode mode) => mode switch { MatchMode.Strict => "strict", MatchMode.Exact => "exact", _ => "overlap" };

    private static string Name(AttributionRow row) => row switch
    {
        AttributionRow.Source => "source",
        AttributionRow.Cue => "cue",
        AttributionRow.Content => "content",
        AttributionRow.SourceAndContent => "source+content",
        _ => "full",
    };
}
