using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class EntityLexiconReaderTests
{
    [Fact]
    public void Whole_lines_are_not_spoken_of() => Assert.Empty(UserLexicon.Problems("Vell|location", "Norrvik FC|Organization|Norway|Norrvik;Norrvik|club:17|club"));

    [Fact]
    public void The_same_said_twice_is_a_warning() =>
        Is(UserLexicon.Problems("Vell|Location|||p:1", "Vell|Location", "Vell|Location|||p:1"),
            (3, LexiconSeverity.Warning, "'Vell' is already Vell (Location, p:1) of line 2; both lines are taken as one."),
            (4, LexiconSeverity.Warning, "'Vell' is already Vell (Location, p:1) of line 2"));

    [Theory]
    [InlineData("Vell|Product")]
    [InlineData("Vell|Location|||p:2")]
    [InlineData("Vell|Location|Norway||")]
    [InlineData("Vell Port|Product||Vell")]
    public void A_name_that_means_something_else_is_a_conflict_with_both_lines(string line) =>
        Is(UserLexicon.Problems("Vell|Location|Sweden||p:1", line), (3, LexiconSeverity.Warning, "'Vell' already names Vell (Location, p:1) of line 2, which wins"));

    [Fact]
    public void An_id_with_another_name_is_a_conflict() =>
        Is(UserLexicon.Problems("Vell|Location|||p:1", "Sund|Product|||p:1"), (3, LexiconSeverity.Warning, "The id 'p:1' is that of Vell (Location, p:1) of line 2, which wins"));

    [Fact]
    public void The_first_of_conflicting_lines_wins_and_other_names_stay()
    {
        ClaimExtractor extractor = UserLexicon.Extractor(UserLexicon.Of("Vell|Location|||p:1", "Vell|Product||Vell 2|p:2", "Sund|Product|||p:1"));
        Document document = extractor.Annotate(new Article("They like Vell. They sell Vell 2 in Sund."));
        Assert.Equal([("Vell", EntityType.Location, "p:1", 2), ("Vell", EntityType.Product, "p:2", 1)],
            document.Entities.Where(e => e.ExternalId is not null).Select(e => (e.Name, e.Type, e.ExternalId!, e.Mentions.Count)));
    }

    [Fact]
    public void Every_broken_line_is_an_error() =>
        Is(UserLexicon.Problems("Vell|Sort", "Sund|Location", "|Person", "Berg", "\u200b|Person", "Holm|Person||\u200b", "a\ufffdb|Person", string.Join(' ', Enumerable.Repeat("Vell", 65)) + "|Person", "1|Person|2|3|4|5|6"),
            (2, LexiconSeverity.Error, "'Sort' in column 'type'"), (4, LexiconSeverity.Error, "'name' is empty"), (5, LexiconSeverity.Error, "'type' is empty"),
            (6, LexiconSeverity.Error, "nothing visible"), (7, LexiconSeverity.Error, "nothing visible"), (8, LexiconSeverity.Error, "not valid UTF-8"),
            (9, LexiconSeverity.Error, "more than 64 words"), (10, LexiconSeverity.Error, "7 columns"));

    [Theory]
    [InlineData("", 1, LexiconSeverity.Warning, "no entries")]
    [InlineData("# columns: name type\n# x\n", 2, LexiconSeverity.Warning, "no entries")]
    [InlineData("Vell\tLocation\n", 1, LexiconSeverity.Error, "# columns:")]
    [InlineData("# columns: name\nVell\n", 1, LexiconSeverity.Error, "no column 'type'; write '# columns: name type country aliases id nouns'")]
    [InlineData("# columns: name\n", 1, LexiconSeverity.Error, "no column 'type'")]
    [InlineData("# columns: title\nVell\n", 1, LexiconSeverity.Error, "no column 'name' and no 'type'")]
    [InlineData("# columns: name type name\nVell\tPerson\n", 1, LexiconSeverity.Error, "the column 'name' twice")]
    public void The_head_is_checked(string file, int line, LexiconSeverity severity, string message)
    {
        LexiconCheck check = EntityLexicon.Check(UserLexicon.Stream(file));
        LexiconProblem problem = check.Problems[0];
        Assert.Equal((line, severity, 0), (problem.Line, problem.Severity, check.Entries));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(severity != LexiconSeverity.Error, check.IsUsable);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_unknown_ones_are_a_warning()
    {
        LexiconCheck check = EntityLexicon.Check(UserLexicon.Stream("# columns: type note name\n", "Person|x|Vell"));
        Is(check.Problems, (1, LexiconSeverity.Warning, "The column 'note' is not read; the columns are name, type, country, aliases, id, nouns."));
        Assert.Equal(1, check.Entries);
    }

    [Fact]
    public void What_is_overridden_or_idle_is_told() =>
        Is(UserLexicon.Problems("Kremlin Bar|Organization|Russia|Reuters||", "Vell|Organization|Vellania|||minister;xyz", "Sund|Location|Vell|", "Berg|Location|USA|"),
            (2, LexiconSeverity.Info, "'Reuters' is also a built-in name, of Reuters (Organization); this line wins."),
            (3, LexiconSeverity.Warning, "'minister' is no noun by which FactTrack knows the type Organization"), (3, LexiconSeverity.Warning, "'xyz' is no noun"),
            (3, LexiconSeverity.Info, "'Vellania' is a country that neither FactTrack nor this file names"));

    [Fact]
    public void A_problem_reads_behind_the_name_of_its_file() =>
        Assert.Equal("(7): warning: Twice.", new LexiconProblem(7, LexiconSeverity.Warning, "Twice.").ToString());

    private static void Is(ValueList<LexiconProblem> problems, params (int Line, LexiconSeverity Severity, string Message)[] expected)
    {
        Assert.Equal(expected.Select(e => (e.Line, e.Severity)), problems.Select(p => (p.Line, p.Severity)));
        Assert.All(expected.Zip(problems), pair => Assert.Contains(pair.First.Message, pair.Second.Message, StringComparison.Ordinal));
    }
}
