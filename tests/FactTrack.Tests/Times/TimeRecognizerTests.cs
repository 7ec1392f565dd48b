using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Times;

public class TimeRecognizerTests
{
    private static readonly PublicationTime s_wednesday = PublicationTime.On(2025, 8, 13);

    [Theory]
    [InlineData("2025-08-13", "last fall", "2024-FA")]
    [InlineData("2025-12-01", "last fall", "2025-FA")]
    [InlineData("2025-11-30", "last fall", "2024-FA")]
    [InlineData("2025-01-15", "last winter", "2023-WI")]
    [InlineData("2025-08-13", "this summer", "2025-SU")]
    [InlineData("2025-08-13", "next winter", "2025-WI")]
    [InlineData("2025-01-01", "last week", "2024-W52")]
    [InlineData("2024-03-31", "last month", "2024-02")]
    [InlineData("2025-08-13", "last Monday", "2025-08-04")]
    [InlineData("2025-08-13", "last December", "2024-12")]
    [InlineData("2025-08-13", "next June", "2026-06")]
    [InlineData("2025-08-13", "this weekend", "2025-W33-WE")]
    [InlineData("2025-08-13", "the last decade", "201")]
    [InlineData("2025-08-13", "last quarter", "2025-Q2")]
    [InlineData("2025-08-13", "last Christmas", "2024-12-25")]
    [InlineData("2025-08-13", "next Easter", "2026-04-05")]
    [InlineData("2025-08-13", "yesterday", "2025-08-12")]
    [InlineData("2025-08-13", "24 February 2022", "2022-02-24")]
    [InlineData("2025-08-13", "in mid-July 2024", "2024-07")]
    [InlineData("2025-08-13", "12 decades ago", "190")]
    public void Value_is_told_from_the_day_of_publication(string published, string words, string value)
    {
        Assert.True(PublicationTime.TryParse(published, out PublicationTime day));
        Assert.Equal(value, Assert.Single(Recognize(words, day)).Value);
    }

    [Theory]
    [InlineData("31 February 2024")]
    [InlineData("25:61")]
    [InlineData("2024-13-40")]
    public void What_no_calendar_has_is_no_date(string words) =>
        Assert.DoesNotContain(Recognize(words, s_wednesday), t => t.Type == TimexType.Time || t.Value.Length == 10);

    [Theory]
    [InlineData(false, "2024-09-01/2024-12-01")]
    [InlineData(true, "2025-03-01/2025-06-01")]
    public void Seasons_follow_the_hemisphere(bool southern, string interval)
    {
        (Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) = Flat.Layers("since last autumn", s_wednesday);
        TimeExpression time = Assert.Single(new TimeRecognizer([], southern).Recognize(article, text, syntax, tree));
        Assert.Equal(interval, time.Interval.ToString());
        Assert.Equal(TimeRelation.Since, time.Relation);
    }

    [Theory]
    [InlineData("met", "VBD", "2025-08-12")]
    [InlineData("meets", "VBZ", "2025-08-19")]
    [InlineData("planned", "VBN", "2025-08-19")]
    public void Weekday_goes_by_the_tense_of_its_verb(string form, string tag, string value)
    {
        string lemma = form == "planned" ? "plan" : "meet";
        TreeFixture document = TreeFixture.Read($"""
            They they PRON PRP _ 2 nsubj
            {form} {lemma} VERB {tag} _ 0 root
            on on ADP IN _ 4 case
            Tuesday Tuesday PROPN NNP _ 2 obl
            """, s_wednesday);
        ValueList<TimeExpression> times = new TimeRecognizer([], southern: false).Recognize(document.Article, document.Text, document.Syntax, document.Tree);
        Assert.Equal(value, Assert.Single(times).Value);
    }

    [Fact]
    public void Hours_ago_need_the_moment_of_publication()
    {
        var moment = PublicationTime.At(new DateTimeOffset(2025, 8, 13, 15, 30, 0, TimeSpan.FromHours(2)));
        Assert.Equal("2025-08-13T12:30", Assert.Single(Recognize("three hours ago", moment)).Value);
        Assert.Equal("PT3H", Assert.Single(Recognize("three hours ago", s_wednesday)).Value);
    }

    [Theory]
    [InlineData(RecognizerOrder.Before, "JULIAN JULIAN")]
    [InlineData(RecognizerOrder.After, "JULIAN 2025-08-12")]
    public void A_users_time_wins_in_front_and_adds_behind(RecognizerOrder order, string values)
    {
        (Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) = Flat.Layers("Harvest began yesterday.", s_wednesday);
        var recognizer = new TimeRecognizer([new(new EveryWord("Harvest", "yesterday"), order)], southern: false);
        Assert.Equal(values, string.Join(' ', recognizer.Recognize(article, text, syntax, tree).Select(time => time.Value)));
    }

    private static ValueList<TimeExpression> Recognize(string words, PublicationTime published)
    {
        (Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) = Flat.Layers(words, published);
        return new TimeRecognizer([], southern: false).Recognize(article, text, syntax, tree);
    }

    private sealed class EveryWord(params string[] words) : ITimeRecognizer
    {
        public IEnumerable<TimeExpression> Recognize(Article article, TokenTable tokens, SyntaxTable syntax) =>
            from token in tokens
            where words.Contains(token.Form)
            select new TimeExpression
            {
                Words = new TextPart([token.Span], article.Text),
                Tokens = new TokenRange(token.Index, token.Index + 1),
                Type = TimexType.Date,
                Value = "JULIAN",
            };
    }
}
