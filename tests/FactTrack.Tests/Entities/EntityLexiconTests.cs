using System.Text;
using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class EntityLexiconTests
{
    [Fact]
    public void A_name_brings_its_canonical_name_type_country_id_and_aliases()
    {
        ClaimExtractor extractor = UserLexicon.Extractor(UserLexicon.Of("Norrvik FC|organization|Norway|Norrvik;the Herons|club:17"));
        Document document = extractor.Annotate(new Article("Norrvik bought a striker. Fans of the Herons cheered, and Norrvik FC paid."));
        Entity club = Assert.Single(document.Entities, e => e.ExternalId == "club:17");
        Assert.Equal(("Norrvik FC", EntityType.Organization, "Norway", 3), (club.Name, club.Type, club.Country, club.Mentions.Count));
        Assert.Equal(["Norrvik", "the Herons"], club.Aliases);
        Assert.All(document.Mentions.Where(m => m.Entities.Contains(club.Index)), m => Assert.Equal(("user", 1d), (m.Rule, m.Confidence)));
    }

    [Fact]
    public void A_noun_of_its_own_stands_for_it()
    {
        const string text = "Norrvik bought a striker. The club paid 3 million euros.";
        Document document = UserLexicon.Extractor(UserLexicon.Of("Norrvik|Organization||||club")).Annotate(new Article(text));
        Assert.Contains("The club", document.Entities.Single(e => e.Name == "Norrvik").Mentions.Select(m => m.ToString()));
    }

    [Fact]
    public void The_longest_name_wins_in_the_case_in_which_it_is_written()
    {
        EntityLexicon lexicon = UserLexicon.Of("Vell|Location||||", "Port Vell Rovers|Organization", "Port|Product");
        Assert.Equal(["Port Vell Rovers", "Vell"], Found(lexicon, "Port Vell Rovers beat VELL, port and Vell."));
    }

    [Fact]
    public void It_wins_over_the_built_in_names()
    {
        Document document = UserLexicon.Extractor(UserLexicon.Of("Moscow (a cocktail)|Product||Moscow")).Annotate(new Article("Moscow will pay. Holm drank in Moscow."));
        Assert.DoesNotContain(document.Entities, e => e.Name == "Russia");
        Assert.Equal(2, document.Entities.Single(e => e.Type == EntityType.Product).Mentions.Count);
    }

    [Fact]
    public void An_id_for_a_built_in_name_keeps_what_is_known_of_it()
    {
        EntityLexicon lexicon = EntityLexicon.Read(UserLexicon.Stream("# columns: name type id\n", "Russia|GeopoliticalEntity|Q159", "Reuters|Organization|Q130879"), "ids.lex");
        Document document = UserLexicon.Extractor(lexicon).Annotate(new Article("Moscow will pay, Reuters reported. Russia said so. The agency quoted the Russian minister."));
        Entity russia = Assert.Single(document.Entities, e => e.Name == "Russia");
        Assert.Equal(("Q159", "Russia"), (russia.ExternalId, russia.Country));
        Assert.Contains("Moscow", russia.Mentions.Select(m => m.ToString()));
        Assert.Contains("The agency", document.Entities.Single(e => e.ExternalId == "Q130879").Mentions.Select(m => m.ToString()));
    }

    [Fact]
    public void Of_several_the_one_added_first_wins_and_a_longer_name_wins_over_both()
    {
        EntityLexicon first = UserLexicon.Of("Vell|Product|||first"), second = UserLexicon.Of("Vell|Location|||second", "Port Vell|Location|||port");
        Document document = UserLexicon.Extractor(first, second).Annotate(new Article("They like Vell and Port Vell."));
        Assert.Equal(["first", "port"], document.Entities.Select(e => e.ExternalId).OfType<string>());
    }

    [Fact]
    public void Names_do_not_cross_sentences() =>
        Assert.Empty(Found(UserLexicon.Of("Vell Port|Location"), "They left Vell.\n\nPort was shut."));

    [Fact]
    public void Versions_name_it_with_the_hash_of_its_bytes()
    {
        EntityLexicon lexicon = UserLexicon.Of("Vell|Location"), other = UserLexicon.Of("Vell|Product");
        Assert.Matches("^test\\.lex:[0-9a-f]{12}$", lexicon.ToString());
        Assert.NotEqual(lexicon.Version, other.Version);
        Assert.Equal(ClaimExtractor.Default.Versions.Lexicons + $" {lexicon} {other}", UserLexicon.Extractor(lexicon, other).Versions.Lexicons);
        Assert.Equal(UserLexicon.Extractor(lexicon).Versions, UserLexicon.Extractor(lexicon).Extract("Vell.").Extractor);
    }

    [Theory]
    [InlineData("Vell|Sort\n", "test.lex(2): 'Sort' in column 'type' is not one of Person, Organization")]
    [InlineData("Vell|7\n", "test.lex(2): '7' in column 'type'")]
    [InlineData("|Person\n", "test.lex(2): The column 'name' is empty")]
    [InlineData("Vell Person\n", "test.lex(2): The column 'type' is empty; columns are separated by one tab each")]
    [InlineData("Vell|Person||||||x\n", "test.lex(2): 8 columns, but the head names 6")]
    [InlineData("\n# a comment\nVell|Person\nX|y\nZ\n", "test.lex(5): 'y' in column 'type' is not one of")]
    [InlineData("Z\nX|y\n", "(Broken lines in all: 2; EntityLexicon.Check")]
    public void A_broken_line_is_refused_by_name_and_line(string lines, string message)
    {
        var error = Assert.Throws<FormatException>(() => UserLexicon.Of(lines));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_with_its_mark_and_line_ends_and_named_in_errors()
    {
        string folder = Directory.CreateTempSubdirectory("facttrack-").FullName, path = Path.Combine(folder, "names.lex");
        try
        {
            File.WriteAllText(path, UserLexicon.Head.ReplaceLineEndings("\r\n") + "Vell\tLocation\t\t\t\t\t\t\r\n", new UTF8Encoding(true));
            EntityLexicon lexicon = EntityLexicon.Load(path);
            Assert.Equal(("names.lex", 1, 0), (lexicon.Name, lexicon.Count, lexicon.Problems.Count));
            File.WriteAllText(path, "Vell\n");
            Assert.StartsWith($"{path}(1): A line '# columns:", Assert.Throws<FormatException>(() => EntityLexicon.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Wrong_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => EntityLexicon.Load(null!));
        Assert.Throws<ArgumentException>(() => EntityLexicon.Load(""));
        Assert.Throws<FileNotFoundException>(() => EntityLexicon.Load("no such file.lex"));
        Assert.Throws<ArgumentNullException>(() => EntityLexicon.Read(null!, "x"));
        Assert.Throws<ArgumentException>(() => EntityLexicon.Read(new MemoryStream(), ""));
        Assert.Throws<ArgumentNullException>(() => EntityLexicon.Check(null!));
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => EntityLexicon.Check(closed));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using MemoryStream stream = UserLexicon.Stream(UserLexicon.Head, "Vell|Location");
        EntityLexicon.Read(stream, "x");
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Threads_share_it()
    {
        ClaimExtractor extractor = UserLexicon.Extractor(UserLexicon.Of("Norrvik|Organization|||club:17"));
        var article = new Article("Norrvik bought a striker.");
        string expected = FactTrackJson.Serialize(extractor.Extract(article), layers: true);
        Assert.All(extractor.ExtractMany(Enumerable.Repeat(article, 32)), result => Assert.Equal(expected, FactTrackJson.Serialize(result, layers: true)));
    }

    private static IEnumerable<string> Found(EntityLexicon lexicon, string text)
    {
        Document document = new ClaimExtractorBuilder().UseParser(new FlatParser()).AddEntityRecognizer(lexicon).Build().Annotate(new Article(text));
        return document.Mentions.Where(m => m.Rule == "user").SelectMany(m => m.Entities).Select(e => document.Entities[e].Name);
    }
}
