using FactTrack.Tests.Json;

namespace FactTrack.Tests;

/// <summary>Small records, articles, claims and facts that stores are tried with.</summary>
internal static class StoreSamples
{
    public static readonly DateTimeOffset Noon = new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A result without reasons, which stores need not keep.</summary>
    public static ExtractionResult Result()
    {
        ExtractionResult result = new JsonFixture().Result();
        return result with { Claims = [.. result.Claims.Select(claim => claim with { Why = [] })] };
    }

    public static TrackedArticle Article(long key, string id = "a-1", long story = 0) => new()
    {
        Key = key,
        ArticleId = id,
        Version = $"v{key}",
        Publisher = "Ekko",
        Title = "Harbour deal; DROP TABLE articles",
        Url = "https://ekko.example/1",
        ToldAt = PublicationTime.At(new DateTimeOffset(2025, 5, 1, 10, 30, 0, TimeSpan.FromHours(2)).AddTicks(7)),
        RecordedAt = Noon,
        Sketch = new byte[] { 0, 255, (byte)key },
        Story = story,
        Event = story + 1,
    };

    public static TrackedClaim Claim(long article, int index, long key = 0, long fact = 0) => new()
    {
        Address = new(article, index),
        Id = $"c{index}",
        Key = key == 0 ? HashOf(article, index) : key,
        Match = new byte[] { 1, 2, (byte)index },
        Report = Report(),
        Fact = fact,
    };

    public static byte[] Report() => new ReportSketch { Told = "Norland will send engineers.", Entities = ["Norland"], Chain = [new("a spokesman", SourceType.Official, "Norland", true)] }.ToBytes();

    public static ArticleRecord Record(long key, string id = "a-1", int claims = 2) => new()
    {
        RecordedAt = Noon.AddMinutes(key),
        Article = Article(key, id),
        Claims = [.. Enumerable.Range(0, claims).Select(index => Claim(key, index))],
        Result = Result(),
        Extractor = new("1.0", "model 1", "abc"),
    };

    public static FactSummary Fact(string id, string told = "Norland will send engineers to Port Vell.") => new()
    {
        Id = id,
        Told = told,
        EventId = "e-1",
        Support = SupportLevel.SingleOrigin,
        Reports = 3,
        Stories = 2,
        Origins = 1,
        EventType = new(EventClass.Aid, "military"),
        Context = ClaimContext.Diplomacy,
        FirstTold = new(2025, 5, 1),
        LastTold = new(2025, 5, 3),
        Entities = ["Norland", "Port Vell"],
        Sources = ["the ministry"],
        Figures = ["1,200 engineers"],
    };

    public static FactChange Change(string fact, int minute, string? article = "a-1") => new()
    {
        Kind = FactChangeKind.Figures,
        FactId = fact,
        Told = "Norland will send engineers.",
        At = Noon.AddMinutes(minute),
        ArticleId = article,
        Before = "1,000",
        After = "1,200",
    };

    /// <summary>A number that looks like a hash, negative as often as not.</summary>
    public static long HashOf(long a, long b) => unchecked((long)(((ulong)a * 0x9E3779B97F4A7C15) ^ (((ulong)b + 1) * 0xC2B2AE3D27D4EB4F)));
}
