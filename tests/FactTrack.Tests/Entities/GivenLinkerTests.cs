using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class GivenLinkerTests
{
    [Fact]
    public void One_id_is_one_entity() =>
        Assert.Equal([("Vell", 2)], Link(new(default, EntityType.Location, "Vell", "p:1"), new(default, EntityType.Location, "Vell", "p:1")));

    [Fact]
    public void One_name_of_two_ids_is_two_entities() =>
        Assert.Equal([("Vell", 1), ("Vell", 1)], Link(new(default, EntityType.Location, "Vell", "p:1"), new(default, EntityType.Location, "Vell", "p:2")));

    [Fact]
    public void Without_ids_type_and_name_tell()
    {
        Assert.Equal([("Vell", 2)], Link(new(default, EntityType.Location, "Vell"), new(default, EntityType.Location, "Vell")));
        Assert.Equal([("Vell", 1), ("Vell", 1)], Link(new(default, EntityType.Location, "Vell"), new(default, EntityType.Product, "Vell")));
    }

    [Fact]
    public void Country_and_nouns_are_kept()
    {
        Document document = Annotate("Aaa paid.", new RecognizedName(default, EntityType.Organization, "Vell") { Country = "Norway" });
        Assert.Equal("Norway", Assert.Single(document.Entities).Country);
    }

    private static (string, int)[] Link(RecognizedName first, RecognizedName second) =>
        [.. Annotate("Aaa paid Bbb.", first, second).Entities.Select(e => (e.Name, e.Mentions.Count))];

    private static Document Annotate(string text, params RecognizedName[] names) =>
        new ClaimExtractorBuilder().UseParser(new FlatParser()).AddEntityRecognizer(new Words(names)).Build().Annotate(new Article(text));

    // The names in turn at the words in upper case.
    private sealed class Words(RecognizedName[] names) : IEntityRecognizer
    {
        public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences) =>
            tokens.Where(t => char.IsUpper(t.Form[0])).Zip(names, (token, name) => name with { Tokens = new TokenRange(token.Index, token.Index + 1) });
    }
}
