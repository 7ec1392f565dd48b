namespace FactTrack.Cli.Tests.Output;

/// <summary>Results made by hand for the page: crossing marks, marks in the title, several claims on the same words, hostile text.</summary>
internal static class PageFixture
{
    public const string Attack = "<script>window.hit=1</script><img src=x onerror=\"window.hit=1\">'\"&{{script}}";
    private const string Title = "Mayor signs <b>deal</b>";

    private const string Text =
        "Mayor Ida Brekke signed a deal with 12 towns on Friday, a spokesman said, Ekko reported.\n\n"
        + "# Background\n\nShe did not answer " + Attack + " questions. The talks might resume in May.\n\n- A list item";

    public static ExtractionResult Result(string id = "a") => new()
    {
        Article = new Article(Text)
        {
            Title = Title, Publisher = "Ekko " + Attack, Url = "javascript:alert(1)", PublishedAt = PublicationTime.On(2025, 5, 3),
        },
        ArticleId = id + Attack,
        Extractor = new ExtractorVersions("1", "m", "l"),
        Claims = [Sign(), Answer(), Resume(), Headline()],
        Warnings = [new(WarningKind.OddCharacters, "Odd " + Attack)],
    };

    public static string Page(params ExtractionResult[] results) =>
        HtmlPage.Of([.. results.Select((r, i) => ArticleSection.Of(r, i + 1, explain: true))]);

    private static EventClaim Sign() => new()
    {
        Id = "sign", Action = new("sign", Part("signed"), Tense.Past), Actors = [new(Part("Mayor Ida Brekke"))],
        Arguments = [new(Role.Object, Part("a deal with 12")), new(Role.Companion, Part("12 towns on"), "with")],
        Quantities = [new() { Words = Part("12 towns"), Tokens = new(7, 9), Value = 12 }],
        Times = [new() { Words = Part("Friday"), Tokens = new(10, 11), Type = TimexType.Date, Value = "2025-05-02" }],
        Asserter = Asserter.Source,
        Attribution = new()
        {
            Source = new() { Words = Part("a spokesman"), Type = SourceType.Official, IsAnonymous = true }, Cue = Part("said"), Content = Part("signed"),
            ReportedBy = new() { Source = new() { Words = Part("Ekko"), Type = SourceType.Newspaper }, Cue = Part("reported"), Content = Part("said") },
        },
        Evidence = [Part("Mayor Ida Brekke signed a deal")],
        Confidence = new(0.9, 0.9, 0.75, 0.9, 1),
        Why = [new("kind", Attack, Part("signed"))],
    };

    private static StatementClaim Answer() => new()
    {
        Id = "answer", Action = new("answer", Part("did not answer")), Actors = [new(Part("She"), new Entity { Index = 0, Name = Attack, Type = EntityType.Person })],
        Arguments = [new(Role.Object, Part(Attack + " questions"))], Polarity = Polarity.Negative, Asserter = Asserter.Unresolved, Allegation = new([new(AllegationStatus.Alleged, Part(Attack + " questions"))]),
        Confidence = new(0.4, 0.4, 0.4, 0.4, 1),
    };

    private static EventClaim Resume() => new()
    {
        Id = "resume", Action = new("resume", Part("might resume")), Actors = [new(Part("The talks"))], Certainty = Certainty.Possible,
        Times = [new() { Words = Part("May."), Tokens = new(30, 31), Type = TimexType.Date, Value = "2025-05" }],
        Confidence = new(1, 1, 1, 1, 1),
    };

    private static EventClaim Headline()
    {
        return new() { Id = "title", Action = new("sign", InTitle("signs")), Actors = [new(InTitle("Mayor")), new(Part("Ida Brekke"))], Confidence = new(1, 1, 1, 1, 1) };
    }

    private static TextPart Part(string words) => At(Text.IndexOf(words, StringComparison.Ordinal), words, TextSource.Body);

    private static TextPart InTitle(string words) => At(Title.IndexOf(words, StringComparison.Ordinal), words, TextSource.Title);

    private static TextPart At(int start, string words, TextSource source) => new([new TextSpan(start, start + words.Length, source)], Text, Title);
}
