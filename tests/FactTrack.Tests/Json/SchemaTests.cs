using System.Reflection;
using System.Text.Json.Nodes;

namespace FactTrack.Tests.Json;

public class SchemaTests
{
    private static readonly JsonNode s_schema = JsonNode.Parse(Embedded("facttrack.schema.json"))!;
    internal static SchemaValidator Validator { get; } = new(s_schema);

    [Fact]
    public void Schema_FitsAResultWithEveryField() =>
        Assert.Empty(Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize(WithoutLoneSurrogates(), explain: true))));

    [Fact]
    public void Schema_FitsARealResultWithLayers()
    {
        var article = new Article("The mayor said on Friday that \"about 300 people\" had left the town.") { Title = "Town empties" };
        string json = FactTrackJson.Serialize(ClaimExtractor.Default.Extract(article), layers: true, explain: true);

        Assert.Empty(Validator.Validate(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("extractor")]
    [InlineData("warnings")]
    public void Schema_RefusesAResultWithoutAField(string field)
    {
        JsonNode json = JsonNode.Parse(FactTrackJson.Serialize(WithoutLoneSurrogates()))!;
        json.AsObject().Remove(field);

        Assert.NotEmpty(Validator.Validate(json));
    }

    [Fact]
    public void Schema_RefusesAClaimWithoutItsKindsField()
    {
        JsonNode json = JsonNode.Parse(FactTrackJson.Serialize(WithoutLoneSurrogates()))!;
        json["claims"]![0]!.AsObject().Remove("commitment");

        Assert.NotEmpty(Validator.Validate(json));
    }

    [Theory]
    [InlineData(typeof(Role), "role")]
    [InlineData(typeof(BlockKind), "block")]
    [InlineData(typeof(EntityType), "entityType")]
    [InlineData(typeof(SourceType), "source.type")]
    [InlineData(typeof(SpeechAct), "claim.act")]
    [InlineData(typeof(ClaimContext), "context")]
    [InlineData(typeof(StateRelation), "claim.relation")]
    [InlineData(typeof(Commitment), "claim.commitment")]
    [InlineData(typeof(Certainty), "certainty")]
    [InlineData(typeof(WarningKind), "warning.kind")]
    [InlineData(typeof(ClauseKind), "clause.kind")]
    [InlineData(typeof(AttributionKind), "attribution.kind")]
    [InlineData(typeof(Stance), "attribution.stance")]
    [InlineData(typeof(Approximation), "quantity.approximation")]
    [InlineData(typeof(EventClass), "eventType.class")]
    [InlineData(typeof(SupportLevel), "support")]
    [InlineData(typeof(ContestStatus), "contest")]
    [InlineData(typeof(LifecycleStage), "lifecycle")]
    [InlineData(typeof(ReviewStatus), "factSummary.review")]
    [InlineData(typeof(OriginKind), "factOrigin.kind")]
    [InlineData(typeof(FactLinkKind), "factLink.kind")]
    [InlineData(typeof(ReviewKind), "review.kind")]
    [InlineData(typeof(FactChangeKind), "factChange.kind")]
    public void Schema_NamesEveryValueOfAnEnum(Type type, string definition)
    {
        string[] path = definition.Split('.');
        JsonNode rule = s_schema["$defs"]![path[0]]!;
        if (path.Length > 1) rule = rule["properties"]![path[1]]!;

        Assert.Equal(
            Enum.GetNames(type).Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName),
            rule["enum"]!.AsArray().Select(v => (string)v!));
    }

    // JsonNode refuses strings with lone surrogates, which the schema has nothing to say about.
    private static ExtractionResult WithoutLoneSurrogates()
    {
        string json = FactTrackJson.Serialize(new JsonFixture().Result(), explain: true);
        return FactTrackJson.Deserialize(json.Replace("\\ud800", "x", StringComparison.Ordinal).Replace("\\udc00", "y", StringComparison.Ordinal));
    }

    private static Stream Embedded(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
