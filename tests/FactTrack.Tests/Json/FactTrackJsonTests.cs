using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Json;

public class FactTrackJsonTests
{
    private static readonly ExtractionResult s_result = new JsonFixture().Result();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Deserialize_GivesAnEqualResult(bool indented)
    {
        ExtractionResult read = FactTrackJson.Deserialize(FactTrackJson.Serialize(s_result, indented, explain: true));

        Assert.Equal(s_result.Article, read.Article);
        Assert.Equal(s_result.Entities, read.Entities);
        Assert.All(s_result.Claims.Zip(read.Claims), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(s_result, read);
    }

    [Fact]
    public void Deserialize_KeepsAnArticleWithoutItsOwnId()
    {
        ExtractionResult result = new() { Article = new Article("No id."), ArticleId = ContentId.Of(new Article("No id.")), Extractor = s_result.Extractor };

        Assert.Null(FactTrackJson.Deserialize(FactTrackJson.Serialize(result)).Article.Id);
    }

    [Fact]
    public void Serialize_FollowsTheContract()
    {
        JsonNode article = JsonNode.Parse(FactTrackJson.Serialize(s_result))!;
        JsonNode plan = article["claims"]![0]!;

        Assert.Equal(1, (int)article["schemaVersion"]!);
        Assert.Equal("2025-05-01", (string)article["published"]!);
        Assert.Equal("plan", (string)plan["kind"]!);
        Assert.Equal("[[0,7]]", plan["actors"]![0]!["spans"]!.ToJsonString());
        Assert.Equal("Norland", (string)plan["actors"]![0]!["entity"]!["name"]!);
        Assert.Equal("destination", (string)plan["arguments"]![1]!["role"]!);
        Assert.Equal("a spokesman for the ministry", (string)plan["attribution"]!["source"]!["text"]!);
        Assert.Equal("the daily Ekko", (string)plan["attribution"]!["reportedBy"]!["source"]!["text"]!);
        Assert.Equal(0.625, (double)plan["confidence"]!["overall"]!);
        Assert.Equal("title", (string)article["claims"]![2]!["topic"]!["in"]!);
        Assert.Equal("""["title","body"]""", plan["evidence"]![1]!["in"]!.ToJsonString());
        Assert.Null(plan["why"]);
        Assert.Null(article["sentences"]);
    }

    [Fact]
    public void Serialize_GivesTheSameBytesEachTimeWithPlainLineEnds()
    {
        string json = FactTrackJson.Serialize(s_result);

        Assert.Equal(json, FactTrackJson.Serialize(new JsonFixture().Result()));
        Assert.DoesNotContain('\r', json);
        Assert.Contains("\"spans\": [[0, 7]]", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', FactTrackJson.Serialize(s_result, indented: false));
    }

    [Fact]
    public void Serialize_RoundsConfidences()
    {
        var result = s_result with { Claims = [new JsonFixture().Event() with { Confidence = new(1 / 3.0, 0.9999, 1, 1, 1) }] };

        string json = FactTrackJson.Serialize(result, indented: false);

        Assert.Contains("\"actors\":0.333,\"action\":1,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_WritesAllLayers()
    {
        TreeFixture tree = TreeFixture.Read("""
            Ida   Ida  PROPN NNP Number=Sing 2 nsubj BeginPerson
            left  leave VERB VBD _ 0 root
            @.    .    PUNCT .   _ 2 punct
            """);
        var document = new Document(tree.Article, tree.Text, tree.Syntax, []);
        ExtractionResult result = new() { Article = tree.Article, ArticleId = "t", Extractor = s_result.Extractor, Document = document };

        JsonNode article = JsonNode.Parse(FactTrackJson.Serialize(result, layers: true, claims: false))!;

        Assert.Null(article["claims"]);
        Assert.Equal("paragraph", (string)article["blocks"]![0]!["kind"]!);
        Assert.Equal(
            """{"index":0,"span":[0,3],"form":"Ida","lemma":"Ida","upos":"PROPN","xpos":"NNP","head":2,"deprel":"nsubj","deps":"2:nsubj","feats":"Number=Sing"}""",
            article["sentences"]![0]!["tokens"]![0]!.ToJsonString());
        Assert.Equal(0, (int)article["sentences"]![0]!["tokens"]![1]!["head"]!);
        foreach (string layer in (string[])["mentions", "quantities", "times", "clauses", "attributions", "quotations"])
            Assert.IsType<JsonArray>(article[layer]);
    }

    [Fact]
    public void Serialize_SaysWhyAMentionWasJoinedOrWhatItMayBe()
    {
        TreeFixture tree = TreeFixture.Read("""
            Ida   Ida  PROPN NNP Number=Sing 2 nsubj BeginPerson
            told  tell VERB VBD _ 0 root
            her   she  PRON PRP _ 2 obj
            @.    .    PUNCT .   _ 2 punct
            """);
        TextPart ida = new PartMaker(tree.Article, tree.Text.Tokens).Part(new TokenRange(0, 1)), her = new PartMaker(tree.Article, tree.Text.Tokens).Part(new TokenRange(2, 3));
        var layer = new EntityLayer(
            [new Entity { Index = 0, Name = "Ida", Type = EntityType.Person, ExternalId = "p:1" }],
            [new Mention(ida, new TokenRange(0, 1), 0, MentionKind.Name, [0], [], 1, "user"), new Mention(her, new TokenRange(2, 3), 2, MentionKind.Pronoun, [], [0], 0, "")]);
        var document = new Document(tree.Article, tree.Text, tree.Syntax, []) { EntityLayer = layer };
        ExtractionResult result = new() { Article = tree.Article, ArticleId = "t", Extractor = s_result.Extractor, Document = document, Entities = layer.Entities };

        JsonNode article = JsonNode.Parse(FactTrackJson.Serialize(result, layers: true))!;

        Assert.Equal("""{"text":"Ida","spans":[[0,3]],"kind":"name","entities":[0],"confidence":1,"rule":"user"}""", article["mentions"]![0]!.ToJsonString());
        Assert.Equal("""{"text":"her","spans":[[9,12]],"kind":"pronoun","entities":[],"candidates":[0],"confidence":0,"rule":""}""", article["mentions"]![1]!.ToJsonString());
        Assert.Empty(SchemaTests.Validator.Validate(article));
    }

    [Fact]
    public void Write_WritesTheSameToAStreamAndToAWriter()
    {
        using var stream = new MemoryStream();
        using var other = new MemoryStream();
        FactTrackJson.Write(stream, s_result, indented: false);
        using (var writer = new Utf8JsonWriter(other)) FactTrackJson.Write(writer, s_result);

        Assert.Equal(FactTrackJson.Serialize(s_result, indented: false), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), other.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":2,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"","warnings":[],"entities":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":null,"warnings":[],"entities":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"","claims":[null],"warnings":[],"entities":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"","published":"soon","warnings":[],"entities":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"","warnings":[{"kind":"odd","message":""}],"entities":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"ab","entities":[{"index":0,"name":"","type":"person","mentions":[{"text":"x","spans":[[1,9]]}]}],"warnings":[]}""")]
    [InlineData("""{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"","text":"ab","entities":[{"index":0,"name":"","type":"person","mentions":[{"text":"x","spans":[[1]]}]}],"warnings":[]}""")]
    public void Deserialize_OfWrongJson_ThrowsJsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => FactTrackJson.Deserialize(json));

    [Fact]
    public void Members_OfNull_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => FactTrackJson.Serialize((ExtractionResult)null!));
        Assert.Throws<ArgumentNullException>(() => FactTrackJson.Deserialize(null!));
        Assert.Throws<ArgumentNullException>(() => FactTrackJson.Write((Stream)null!, s_result));
    }
}
