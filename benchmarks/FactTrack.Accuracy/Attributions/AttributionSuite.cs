namespace FactTrack.Accuracy;

/// <summary>Source, cue and content against PolNeAR, as its scorer counts, or nested attributions against GUM news.</summary>
internal sealed class AttributionSuite : ISuite
{
    /// <inheritdoc/>
    public string Usage => "POLNEAR_FOLDER PART [--write FILE.jsonl] [--explain] | GUM_FOLDER [PART] [--explain]   (--explain shows what differs; not for dev or test, which are scored and not read)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--write"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files.Count is < 1 or > 2) throw new UsageException("A folder and a part are needed.");
        string folder = arguments.Files[0];
        bool isGum = GumFolder.IsOne(folder);
        string part = arguments.Files.Count > 1 ? arguments.Files[1] : isGum ? "dev" : throw new UsageException("A part is needed, such as dev.");
        if (arguments.Has("--explain") && part != "train") throw new UsageException("Only train may be read.");
        if (isGum && arguments.Value("--write") is not null) throw new UsageException("Only attributions of PolNeAR can be written.");
        if (isGum) NestedAttributions.Score(folder, part, arguments.Has("--explain"), report);
        else Polnear(PolnearFolder.Read(folder, part), arguments, report);
    }

    private static void Polnear(List<PolnearArticle> articles, Arguments arguments, Report report)
    {
        var scorer = new AttributionScorer();
        var own = new OwnClaims();
        var notes = new List<string>();
        using StreamWriter? writer = arguments.Value("--write") is { } path ? new StreamWriter(path) : null;
        foreach (PolnearArticle article in articles)
        {
            ExtractionResult result = ClaimExtractor.Default.Extract(new Article(article.Text));
            List<FoundAttribution> found = FoundAttribution.Outermost(result.Document!);
            scorer.Add(article.Gold, [.. found.Select(f => f.Roles(article.Text))]);
            List<Claim> ownInside = own.Add(article, result.Claims);
            foreach (FoundAttribution item in found) writer?.WriteLine(item.ToJson(article.Name));
            if (!arguments.Has("--explain")) continue;
            notes.AddRange(AttributionExplainer.Differences(article, found));
            notes.AddRange(ownInside.Select(c => $"{article.Name} OWN {c}"));
        }

        report.Figure("gold", articles.Sum(a => a.Gold.Count));
        foreach (MatchMode mode in Enum.GetValues<MatchMode>())
            foreach (bool isCore in (ReadOnlySpan<bool>)[false, true])
                foreach (AttributionRow row in Enum.GetValues<AttributionRow>())
                    Print($"{Name(mode)}.{(isCore ? "core" : "all")}.{Name(row)}", scorer.Count(mode, isCore, row), report);
        foreach (string name in GoldAttribution.Classes) report.Figure($"recall.{name}", scorer.Class(name).Recall);
        report.Figure("claims.own", own.Share);
        foreach (string note in notes) report.Note(note);
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
