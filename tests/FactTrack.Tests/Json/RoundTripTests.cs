using System.Text.Json.Nodes;

namespace FactTrack.Tests.Json;

/// <summary>What the extractor finds in the sample articles survives as JSON.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Root(), "samples", "articles")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Result_SurvivesAsJson(string sample)
    {
        string text = File.ReadAllText(Path.Combine(Root(), "samples", "articles", sample));
        ExtractionResult result = ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = PublicationTime.On(2025, 6, 2) });

        ExtractionResult read = FactTrackJson.Deserialize(FactTrackJson.Serialize(result, explain: true));

        Assert.Equal(Rounded(result).Claims.AsEnumerable(), read.Claims);
        Assert.Equal(Rounded(result), read);
        Assert.Equal(FactTrackJson.Serialize(result, explain: true), FactTrackJson.Serialize(read, explain: true));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Layers_FitTheSchema(string sample)
    {
        string text = File.ReadAllText(Path.Combine(Root(), "samples", "articles", sample));

        string json = FactTrackJson.Serialize(ClaimExtractor.Default.Extract(text), layers: true, explain: true);

        Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(json)));
    }

    private static ExtractionResult Rounded(ExtractionResult result) => result with { Claims = result.Claims.Select(Rounded).ToValueList() };

    private static Claim Rounded(Claim claim)
    {
        ClaimConfidence c = claim.Confidence;
        return claim with
        {
            Confidence = new(Round(c.Actors), Round(c.Action), Round(c.Source), Round(c.Polarity), Round(c.Quantities)),
            Attribution = Rounded(claim.Attribution),
        };
    }

    private static Attribution? Rounded(Attribution? attribution) => attribution is null
        ? null
        : attribution with { Confidence = Round(attribution.Confidence), ReportedBy = Rounded(attribution.ReportedBy) };

    private static double Round(double value) => Math.Round(value, 3);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTrack.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
