namespace FactTrack.Tests.Entities;

public class EntityRecognizerTests
{
    [Fact]
    public void Users_names_win_over_the_built_in_ones()
    {
        var extractor = new ClaimExtractorBuilder().AddEntityRecognizer(new Finder("Moscow", EntityType.Product, "Moscow (a cocktail)", "Q1")).Build();
        Document document = extractor.Annotate(new Article("Moscow will pay. Holm drank in Moscow."));
        Entity entity = Assert.Single(document.Entities, e => e.Type == EntityType.Product);
        Assert.Equal(("Moscow (a cocktail)", "Q1", 2), (entity.Name, entity.ExternalId, entity.Mentions.Count));
        Assert.DoesNotContain(document.Entities, e => e.Name == "Russia");
    }

    [Fact]
    public void Users_person_is_found_by_surname()
    {
        var extractor = new ClaimExtractorBuilder().AddEntityRecognizer(new Finder("Xoquil", EntityType.Person, "Mara Xoquil", null)).Build();
        Document document = extractor.Annotate(new Article("Xoquil won. She thanked her voters."));
        Assert.Equal(["Mara Xoquil"], document.Entities.Where(e => e.Type == EntityType.Person).Select(e => e.Name));
        Assert.Equal(3, document.Entities.Single(e => e.Type == EntityType.Person).Mentions.Count);
    }

    [Fact]
    public void Range_beyond_the_article_is_refused()
    {
        var extractor = new ClaimExtractorBuilder().AddEntityRecognizer(new Liar()).Build();
        Assert.Throws<InvalidOperationException>(() => extractor.Annotate(new Article("Holm won.")));
    }

    private sealed class Finder(string form, EntityType type, string name, string? id) : IEntityRecognizer
    {
        public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences) =>
            tokens.Where(t => t.Form == form).Select(t => new RecognizedName(new TokenRange(t.Index, t.Index + 1), type, name, id));
    }

    private sealed class Liar : IEntityRecognizer
    {
        public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences) =>
            [new RecognizedName(new TokenRange(0, tokens.Count + 1), EntityType.Person)];
    }
}
