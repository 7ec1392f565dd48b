namespace FactTrack.Tests;

/// <summary>What docs/faq.md and docs/limits.md show compiles and prints what they say.</summary>
public class QuestionsTests
{
    private static readonly string[] s_texts = new Manual("docs/faq.md").Blocks("text");

    [Fact]
    public void Text_of_another_language_is_told()
    {
        using var Console = new Printed();

        ExtractionResult result = ClaimExtractor.Default.Extract("Die Fähre ist am Montag vor der Küste gesunken, sagte die Polizei, und niemand wurde verletzt. Der Kapitän war nicht auf der Brücke.");
        foreach (DocumentWarning warning in result.Warnings)
            Console.WriteLine($"{warning.Kind}: {warning.Message}");
        Assert.Equal(s_texts[0], Console.Take());
        Assert.Empty(result.Claims);
    }

    [Fact]
    public void Dates_need_a_day_of_publication()
    {
        using var Console = new Printed();

        string When(Article article) => ClaimExtractor.Default.Extract(article).Claims[0].Times[0].Value;
        var undated = new Article("The ferry sank on Monday.");
        Console.WriteLine($"{When(undated)}, {When(undated with { PublishedAt = PublicationTime.On(2026, 3, 4) })}");
        Assert.Equal(s_texts[1], Console.Take());
    }

    [Fact]
    public void Many_articles_come_in_their_order()
    {
        using var Console = new Printed();
        Article[] articles = [new("The ferry sank.") { Id = "a" }, new("Nobody was hurt. The mayor resigned.") { Id = "b" }];

        foreach (ExtractionResult one in ClaimExtractor.Default.ExtractMany(articles))
            Console.WriteLine($"{one.ArticleId}: {one.Claims.Count} claims");
        Assert.Equal("a: 1 claims\nb: 2 claims", Console.Take());
    }

    [Fact]
    public void Results_are_read_back()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("The ferry sank.");
        string json = FactTrackJson.Serialize(result);
        ExtractionResult again = FactTrackJson.Deserialize(json);
        Assert.Equal(result.Claims.Select(claim => claim.Id), again.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Surer_claims_are_fewer()
    {
        const string text = "The ferry sank, he said.";
        ClaimExtractor strict = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { Precision = Precision.Editorial }).Build();
        Assert.True(strict.Extract(text).Claims.Count < ClaimExtractor.Default.Extract(text).Claims.Count);
    }

    [Fact]
    public void Memory_can_be_measured()
    {
        const string text = "The ferry sank.";
        long before = GC.GetTotalMemory(forceFullCollection: true);
        ExtractionResult result = ClaimExtractor.Default.Extract(new Article(text));
        double megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        Assert.False(double.IsNaN(megabytes));
        Assert.NotNull(result.Document);
    }

    [Fact]
    public void Layers_can_be_left_out()
    {
        ClaimExtractor extractor = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false }).Build();
        ExtractionResult result = extractor.Extract("The ferry sank.");
        Assert.Null(result.Document);
        Assert.NotEmpty(result.Claims);
    }
}
