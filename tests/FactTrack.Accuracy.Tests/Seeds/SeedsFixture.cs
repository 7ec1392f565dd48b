namespace FactTrack.Accuracy.Tests;

/// <summary>The two small articles of these tests with claims made by hand; without a change, everything is right.</summary>
internal sealed class SeedsFixture
{
    private static readonly string s_folder = SuiteRun.Data("seeds");
    private readonly string _a = File.ReadAllText(Path.Combine(s_folder, "a.txt"));
    private readonly string _b = File.ReadAllText(Path.Combine(s_folder, "b.txt"));

    public SeedsFixture()
    {
        var lind = new Entity { Index = 0, Name = "Mara Lind", Type = EntityType.Person, Mentions = [Part(_a, "Mara Lind"), Part(_a, "She")] };
        Opened = Opening(_a, "the bridge", new Participant(Part(_a, "Mara Lind"), lind));
        OpenedInB = Opening(_b, "the old bridge", new Participant(Part(_b, "Lind")));
        NotNamed = new StatementClaim
        {
            Id = "2",
            Actors = [new Participant(Part(_a, "She"), lind)],
            Action = new ClaimAction("name", Part(_a, "did not name")),
            Arguments = [new ClaimArgument(Role.Object, Part(_a, "the builder"))],
            Polarity = Polarity.Negative,
        };
        WillSend = new PlanClaim
        {
            Id = "3",
            Actors = [new Participant(Part(_a, "Ostvik", _a.IndexOf(". Ostvik", StringComparison.Ordinal)))],
            Action = new ClaimAction("send", Part(_a, "send")),
            Arguments = [new ClaimArgument(Role.Destination, Part(_a, "Skerrin"), "to")],
            Quantities =
            [
                new Quantity
                {
                    Words = Part(_a, "dozens"),
                    Tokens = default,
                    Range = new QuantityRange(24, 99),
                    CountOf = new CountedNoun("boat", Part(_a, "boats")),
                    Approximation = Approximation.Vague,
                },
            ],
        };
    }

    public EventClaim Opened { get; set; }

    public EventClaim? OpenedInB { get; set; }

    public StatementClaim NotNamed { get; set; }

    public PlanClaim WillSend { get; set; }

    /// <summary>The first place of some words from a place on.</summary>
    public static TextPart Part(string text, string words, int from = 0)
    {
        int start = text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextPart([new TextSpan(start, start + words.Length)], text);
    }

    /// <summary>The first place of some words in the first article.</summary>
    public TextPart Part(string words) => Part(_a, words);

    /// <summary>What the suite prints for these claims.</summary>
    public string[] Score(bool dated = true, SeedsGold? gold = null)
    {
        gold ??= SeedsGold.Read(s_folder);
        ArticleScore[] articles =
        [
            new(gold, "A", dated, Result(_a, Opened, NotNamed, WillSend)),
            new(gold, "B", dated, OpenedInB is null ? Result(_b) : Result(_b, OpenedInB)),
        ];
        using var output = new StringWriter();
        var report = new Report("seeds", output);
        SeedsSuite.Score(gold, articles, report);
        SeedsExplainer.Write(gold, articles, report);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static EventClaim Opening(string text, string bridge, Participant actor) => new()
    {
        Id = "1",
        Actors = [actor],
        Action = new ClaimAction("open", Part(text, "opened")),
        Arguments = [new ClaimArgument(Role.Object, Part(text, bridge))],
        Times = [new TimeExpression { Words = Part(text, "Friday"), Tokens = default, Type = TimexType.Date, Value = "2025-08-08" }],
        Asserter = Asserter.Source,
        Attribution = new Attribution
        {
            Source = new Source { Words = Part(text, "the Ostvik Post") },
            Cue = Part(text, "said"),
            Content = Part(text, bridge),
        },
    };

    private static ExtractionResult Result(string text, params Claim[] claims) => new()
    {
        Article = new Article(text),
        ArticleId = "test",
        Extractor = new ExtractorVersions("test", "test", "test"),
        Claims = claims.ToValueList(),
    };
}
