namespace FactTrack.Tests.Facts;

/// <summary>The golden specs of what a happening's articles settle on, through a tracker and in any order.</summary>
public class EventTollSpecTests
{
    // In other words each, or they would be copies of one text.
    private static readonly string[] s_leads =
    [
        "An explosion wrecked the Harven paper mill in Port Ellery on Monday.", "The Harven paper mill in Port Ellery was wrecked by an explosion on Monday.",
        "On Monday an explosion at the Harven paper mill shook Port Ellery.", "Port Ellery's Harven paper mill lies in ruins after an explosion on Monday.",
        "The explosion of Monday tore the roof off the Harven paper mill in Port Ellery.",
    ];

    private static readonly Dictionary<string, string[]> s_rows = FactSpec.Rows("event-tolls.md");

    public static TheoryData<string> Cases => new(s_rows.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Articles_settle_on_figures_in_any_order(string where)
    {
        ExtractionResult[] results = [.. Read(s_rows[where][0].Split(" // "))];
        string expected = s_rows[where][1] == "-" ? "" : s_rows[where][1];
        Assert.Equal(expected, await FiguresAsync(results));
        Assert.Equal(expected, await FiguresAsync(results.Reverse()));
    }

    [Fact]
    public void Specs_hold_enough_cases() => Assert.True(s_rows.Count >= 25, $"{s_rows.Count} cases");

    private static IEnumerable<ExtractionResult> Read(string[] articles)
    {
        string text = "", id = "";
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] != "=") text = $"{s_leads[i % s_leads.Length]} {articles[i].TrimStart('^', ' ')}";
            if (!articles[i].StartsWith('^')) id = $"article-{i}";
            yield return Newsroom.Extract(text, id, $"Paper {i}", PublicationTime.On(2025, 11, 4 + i));
        }
    }

    private static async Task<string> FiguresAsync(IEnumerable<ExtractionResult> results)
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach (ExtractionResult result in results) await tracker.AddAsync(result);
        var events = new HashSet<long>();
        foreach (string id in results.Select(result => result.ArticleId).Distinct()) events.Add((await tracker.VersionsAsync(id))[^1].Event);
        return (await tracker.EventAsync($"e{Assert.Single(events):x16}"))!.Figures.ToString();
    }
}
