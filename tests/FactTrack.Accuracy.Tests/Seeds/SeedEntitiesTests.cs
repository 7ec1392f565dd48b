namespace FactTrack.Accuracy.Tests;

/// <summary>The first small article with mentions made by hand; without a change, everything is right.</summary>
public sealed class SeedEntitiesTests
{
    private static readonly SeedsGold s_gold = SeedsGold.Read(SuiteRun.Data("seeds"));

    private readonly Document _document = ClaimExtractor.Default.Annotate(new Article(File.ReadAllText(Path.Combine(SuiteRun.Data("seeds"), "a.txt"))));

    // Mara Lind, the Ostvik Post, Ostvik.
    private readonly List<Mention> _mentions;

    public SeedEntitiesTests() => _mentions = [Mention("Mara Lind", 0), Mention("the Ostvik Post", 1), Mention("She", 0), Mention("Ostvik", 2, last: true)];

    [Fact]
    public void Everything_right_has_no_faults()
    {
        SeedEntities score = Score();
        Assert.Equal((3, 3, 1, 1), (score.EntityRows, score.RightEntities, score.CoreferenceRows, score.RightCoreference));
        Assert.Empty(score.Faults);
    }

    [Fact]
    public void Rows_of_another_article_are_not_asked_for()
    {
        SeedEntities score = Score("B");
        Assert.Equal((2, 0), (score.EntityRows, score.CoreferenceRows));
    }

    [Fact]
    public void A_mention_counts_though_its_words_differ_a_little()
    {
        _mentions[1] = Mention("Ostvik Post", 1);
        Assert.Equal(3, Score().RightEntities);
    }

    [Fact]
    public void The_mention_that_shares_most_with_the_words_is_asked()
    {
        _mentions.Add(Mention("Mara", 2));
        Assert.Empty(Score().Faults);
    }

    [Fact]
    public void An_entity_without_mention_is_wrong()
    {
        _mentions.RemoveAt(3);
        SeedEntities score = Score();
        Assert.Equal(2, score.RightEntities);
        Assert.Equal("A E_OSTVIK: 'Ostvik' at 91 is no mention", Assert.Single(score.Faults));
    }

    [Fact]
    public void Entities_that_share_one_of_ours_are_both_wrong()
    {
        _mentions[3] = Mention("Ostvik", 1, last: true);
        SeedEntities score = Score();
        Assert.Equal(1, score.RightEntities);
        Assert.Equal(2, score.Faults.Count(f => f.Contains("shared with another", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_entity_that_we_tell_apart_is_wrong_but_not_its_reference()
    {
        GoldEntity lind = s_gold.Entities[0];
        GoldSpan[] mentions = [.. lind.Mentions["A"], new GoldSpan("Lind", 5, 9), new GoldSpan("She", 61, 64)];
        SeedsGold gold = s_gold with { Entities = [lind with { Mentions = new() { ["A"] = mentions } }, .. s_gold.Entities[1..]] };
        Assert.Equal(3, Score(gold: gold).RightEntities);
        _mentions[2] = Mention("She", 2);
        SeedEntities score = Score(gold: gold);
        Assert.Equal((2, 0), (score.RightEntities, score.RightCoreference));
    }

    [Fact]
    public void A_pronoun_for_another_entity_is_wrong()
    {
        _mentions[2] = Mention("She", 1);
        SeedEntities score = Score();
        Assert.Equal((3, 0), (score.RightEntities, score.RightCoreference));
        Assert.Contains("not E_LIND", Assert.Single(score.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pronoun_for_nobody_or_for_more_than_the_gold_says_is_wrong()
    {
        _mentions[2] = Mention("She", 0) with { Entities = [] };
        Assert.Contains("= nobody", Assert.Single(Score().Faults), StringComparison.Ordinal);
        _mentions[2] = Mention("She", 0) with { Entities = [0, 1] };
        Assert.Equal(0, Score().RightCoreference);
        SeedsGold both = s_gold with { Coreference = [s_gold.Coreference[0] with { Antecedent = ["E_POST", "E_LIND"] }] };
        Assert.Equal(1, Score(gold: both).RightCoreference);
    }

    [Fact]
    public void The_suite_prints_rows_and_faults()
    {
        string[] lines = SuiteRun.Of("seeds", SuiteRun.Data("seeds"), "--explain").Lines;
        Assert.Contains("seeds entities 5.000", lines);
        Assert.Contains("seeds coreference 1.000", lines);
        Assert.Contains(lines, l => l.StartsWith("seeds entities.right ", StringComparison.Ordinal));
        Assert.Contains("seeds coreference.right 1.000", lines);
    }

    private SeedEntities Score(string doc = "A", SeedsGold? gold = null)
    {
        ValueList<Entity> entities =
        [
            new Entity { Index = 0, Name = "Mara Lind", Type = EntityType.Person },
            new Entity { Index = 1, Name = "Ostvik Post", Type = EntityType.Organization },
            new Entity { Index = 2, Name = "Ostvik", Type = EntityType.GeopoliticalEntity },
        ];
        var layer = new EntityLayer(entities, _mentions.ToValueList());
        return new SeedEntities(gold ?? s_gold, doc, new ExtractionResult
        {
            Article = _document.Article,
            ArticleId = "test",
            Extractor = new ExtractorVersions("test", "test", "test"),
            Entities = entities,
            Document = new Document(_document.Article, _document.Text, _document.Syntax, []) { EntityLayer = layer },
        });
    }

    private Mention Mention(string words, int entity, bool last = false)
    {
        string text = _document.Article.Text;
        int start = last ? text.LastIndexOf(words, StringComparison.Ordinal) : text.IndexOf(words, StringComparison.Ordinal);
        var part = new TextPart([new TextSpan(start, start + words.Length)], text);
        TokenRange tokens = _document.Tokens.RangeOf(part.Spans[0]);
        return new Mention(part, tokens, tokens.Start, MentionKind.Name, [entity], [], 1, "test");
    }
}
