using FactTrack;

// The articles of a folder as JSON, one a line with all layers, then what a tracker makes of them: the same bytes wherever it runs.
using Stream output = Console.OpenStandardOutput();
var tracker = new FactTracker(new InMemoryFactStore(), new FactTrackerOptions { Clock = new FixedClock() });
foreach (string file in Directory.EnumerateFiles(args[0]).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal))
{
    var article = new Article(File.ReadAllText(file)) { Id = Path.GetFileName(file), PublishedAt = PublicationTime.On(2025, 8, 13) };
    ExtractionResult result = ClaimExtractor.Default.Extract(article);
    FactTrackJson.Write(output, result, indented: false, layers: true, explain: true);
    output.WriteByte((byte)'\n');
    string claims = FactTrackJson.Serialize(result, explain: true);
    if (FactTrackJson.Serialize(FactTrackJson.Deserialize(claims), explain: true) != claims) throw new InvalidOperationException($"{file}: JSON does not read back.");
    await tracker.AddAsync(result);
}

for (string? next = null; ;)
{
    FactPage page = await tracker.QueryAsync(new FactQuery { After = next });
    foreach (FactSummary summary in page.Facts)
    {
        Fact? fact = await tracker.FactAsync(summary.Id);
        output.Write(System.Text.Encoding.UTF8.GetBytes($"{FactTrackJson.Serialize(fact!, indented: false)}\n"));
    }

    if ((next = page.Next) is null) break;
}

// When an article was recorded is told too.
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
}
