using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests;

/// <summary>Odd lexicons and odd articles give sound results, and the work grows with the article.</summary>
public class UserLexiconTests
{
    private const int Many = 10_000;

    private static readonly EntityLexicon s_lexicon = UserLexicon.Of(
        "Anna Holm|Person|||p:1", "anna holm|Person|||p:2", "ANNA HOLM|Person|||p:3", "Holm|Organization||Anna Holm|p:4", "Анна Holm 日本|Group|||p:5", "X|Product", "X|Location", "the|Work",
        new string('x', 5_000) + "|Product|||p:6", "\"|Work", ".|Work", "Vell\u0301|Location");

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Hostile_text_gives_a_sound_result(string name) =>
        ResultCheck.Check(Reading(s_lexicon).Extract(new Article(HostileTexts.ByName[name]) { Title = "ANNA HOLM" }));

    [Theory]
    [InlineData("ANNA HOLM LEFT. ANNA HOLM SAID SO.", "p:3")]
    [InlineData("anna holm left. anna holm said so.", "p:2")]
    [InlineData("Анна Holm 日本 left. Soldiers like Анна Holm 日本.", "p:5")]
    public void Names_in_any_case_and_script_are_found(string text, string id) =>
        Assert.Equal(2, Assert.Single(UserLexicon.Extractor(s_lexicon).Extract(text).Entities, e => e.ExternalId is not null && e.ExternalId == id).Mentions.Count);

    [Fact]
    public void A_name_of_five_thousand_characters_is_found() =>
        Assert.Contains(UserLexicon.Extractor(s_lexicon).Extract($"They like {new string('x', 5_000)}.").Entities, e => e.ExternalId == "p:6");

    [Fact]
    public void Ten_thousand_names_that_all_conflict_are_reported_line_by_line()
    {
        ValueList<LexiconProblem> problems = UserLexicon.Problems([.. Enumerable.Range(0, Many).Select(i => $"Vell|Product|||p:{i}")]);
        Assert.Equal(Enumerable.Range(3, Many - 1), problems.Select(p => p.Line));
        Assert.All(problems, p => Assert.Equal(LexiconSeverity.Warning, p.Severity));
    }

    [Fact]
    public void Ten_thousand_distinct_names_are_found_in_one_article()
    {
        EntityLexicon lexicon = UserLexicon.Of([.. Names(Many).Select((name, i) => $"{name}|Person|||p:{i}")]);
        Document document = Reading(lexicon).Annotate(new Article(Text(Many)));
        Assert.Equal(Many, document.Entities.Count(e => e.ExternalId is not null && e.Mentions.Count == 1));
    }

    [Fact]
    public void Memory_grows_with_the_article()
    {
        ClaimExtractor extractor = Reading(UserLexicon.Of([.. Names(Many).Select((name, i) => $"{name}|Person|||p:{i}")]));
        Allocated(extractor, 10);
        long little = Allocated(extractor, Many / 8), much = Allocated(extractor, Many);
        Assert.True(much <= 14 * little, $"{little} bytes for {Many / 8} names, {much} for {Many}");
    }

    private static ClaimExtractor Reading(EntityLexicon lexicon) => new ClaimExtractorBuilder().UseParser(new FlatParser()).AddEntityRecognizer(lexicon).Build();

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => $"Anna Holm{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}");

    private static string Text(int names) => string.Concat(Names(names).Select(name => $"They met {name} in town. "));

    private static long Allocated(ClaimExtractor extractor, int names)
    {
        var article = new Article(Text(names));
        long before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Annotate(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
