namespace FactTrack.Tests.Json;

/// <summary>A result made by hand that has something in every field and every kind of claim.</summary>
internal sealed class JsonFixture
{
    public const string Title = "Harbour deal: minister \uD83D\uDEA2";

    public const string Body =
        "Norland will send about 1,200 engineers to Port Vell on 3 May, a spokesman for the ministry said, the daily Ekko reported.\n\n"
        + "Exports rose to 3.2 % from 2.9 %. \"We did not agree\u201D, Mayor Ida Brekke told \tEkko. Lone \uD800 sign.";

    private readonly Entity _norland;
    private readonly Entity _mayor;

    public JsonFixture()
    {
        _norland = new Entity
        {
            Index = 0, Name = "Norland", Type = EntityType.GeopoliticalEntity, Aliases = ["the North", "Lone \uDC00"], Roles = ["host"],
            Country = "Norland", ExternalId = "X:1", Mentions = [Part("Norland")],
        };
        _mayor = new Entity { Index = 1, Name = "Ida Brekke", Type = EntityType.Person, Mentions = [Part("Mayor Ida Brekke"), InTitle("minister")] };
    }

    public static TextPart Part(string words) => new([SpanOf(words)], Body, Title);

    public static TextPart InTitle(string words)
    {
        int start = Title.IndexOf(words, StringComparison.Ordinal);
        return new([new TextSpan(start, start + words.Length, TextSource.Title)], Body, Title);
    }

    public ExtractionResult Result() => new()
    {
        Article = new Article(Body)
        {
            Id = "a-1", Title = Title, Publisher = "Ekko", Url = "https://ekko.example/1", Language = "en",
            PublishedAt = PublicationTime.On(2025, 5, 1),
            ModifiedAt = PublicationTime.At(new DateTimeOffset(2025, 5, 1, 10, 30, 0, TimeSpan.FromHours(2)).AddMilliseconds(5)),
            Metadata = [new("desk", "foreign"), new("desk", "night")],
        },
        ArticleId = "a-1",
        Extractor = new ExtractorVersions("1.0", "model 1", "abc"),
        Entities = [_norland, _mayor],
        Warnings = [new(WarningKind.OddCharacters, "A lone surrogate."), new(WarningKind.UnbalancedQuotation, "Open.", new TextSpan(0, 7, TextSource.Title))],
        Claims = [Plan(), Figure(), Statement(), Assessment(), State(), Event()],
    };

    public PlanClaim Plan() => new()
    {
        Id = "c1",
        Action = new ClaimAction("send", Part("will send"), Tense.Future),
        Commitment = Commitment.Predicted,
        Operator = Part("will"),
        Actors = [new(Part("Norland"), _norland)],
        Arguments = [new(Role.Object, Part("about 1,200 engineers")), new(Role.Destination, Part("Port Vell"), "to")],
        Quantities = [Quantity("about 1,200", 1200m) with { Approximation = Approximation.About, CountOf = new("engineer", Part("engineers")) }],
        Times =
        [
            new()
            {
                Words = Part("3 May"), Tokens = new(9, 11), Head = 10, Type = TimexType.Date, Value = "2025-05-03",
                Interval = new(new DateTime(2025, 5, 3), new DateTime(2025, 5, 4)), Relation = TimeRelation.At,
            },
            new()
            {
                Words = Part("3 May"), Tokens = new(9, 11), Type = TimexType.Time, Value = "2025-05-03T10:15",
                Interval = new(new DateTime(2025, 5, 3, 10, 15, 0), null), Relation = TimeRelation.Since,
            },
        ],
        Certainty = Certainty.Probable,
        Condition = new TextPart([SpanOf("Port"), SpanOf("May")], Body, Title),
        Asserter = Asserter.Source,
        Attribution = new()
        {
            Source = new() { Words = Part("a spokesman for the ministry"), Type = SourceType.Official, OnBehalfOf = Part("the ministry"), IsAnonymous = true, Count = 1 },
            Cue = Part("said"), Content = Part("Norland will send about 1,200 engineers to Port Vell on 3 May"), Confidence = 0.875,
            Rule = "parataxis", ContentTokens = [new(0, 11)], CueHead = 17, SourceHead = 13,
            ReportedBy = new()
            {
                Source = new() { Words = Part("the daily Ekko"), Type = SourceType.Newspaper, Medium = Part("Ekko") },
                Cue = Part("reported"), Content = Part("said"), Stance = Stance.Endorsed, Kind = AttributionKind.Document,
                ReportedBy = new() { Source = new() { Type = SourceType.Unnamed }, Cue = InTitle(":"), Content = Part("said") },
            },
        },
        EventType = new(EventClass.Aid, "military"),
        Context = ClaimContext.Diplomacy,
        Evidence = [Part("Norland will send"), new TextPart([InTitle("deal").Spans[0], SpanOf("Norland")], Body, Title)],
        Confidence = new(0.9, 0.8, 0.75, 1, 0.625),
        Why = [new("kind", "future", Part("will")), new("polarity", "default")],
    };

    public FigureClaim Figure() => new()
    {
        Id = "c2", Action = new ClaimAction("rise", Part("rose"), Tense.Past, Aspect.PerfectProgressive, Voice.Passive), Measure = Part("Exports"),
        Value = Percent("3.2 %", 3.20m), Previous = Percent("2.9 %", 2.9m), Change = Percent("3.2 %", 0.3m) with { IsDelta = true },
        Direction = ChangeDirection.Up,
        Quantities = [Percent("3.2 %", 3.20m), Quantity("2.9", null) with { Range = new(2, null), IsOrdinal = true, Approximation = Approximation.AtLeast }],
        Confidence = new(1, 1, 1, 1, 1),
    };

    public StatementClaim Statement() => new()
    {
        Id = "c3", Action = new ClaimAction("tell", Part("told"), Tense.Past), Act = SpeechAct.Deny, Actors = [new(Part("Mayor Ida Brekke"), _mayor)],
        Recipients = [new(Part("Ekko"))], Content = ["c4"], Topic = InTitle("deal"), Quotes = [Part("We did not agree")], Allegation = new([new(AllegationStatus.Charged, Part("We did not agree")), new(AllegationStatus.Dropped, InTitle("deal"))]),
        Confidence = new(0.5, 0.5, 0.5, 0.5, 1),
    };

    public AssessmentClaim Assessment() => new()
    {
        Id = "c4", Action = new ClaimAction("agree", Part("did not agree"), Tense.Past), Polarity = Polarity.Negative, Asserter = Asserter.Unresolved,
        Content = ["c1", "c2"], Block = BlockKind.Caption,
    };

    public StateClaim State() => new() { Id = "c5", Action = new ClaimAction("be", Part("Mayor")), Relation = StateRelation.Identity };

    public EventClaim Event() => new() { Id = "c6", Action = new ClaimAction("deal", InTitle("deal")), IsNominal = true };

    private static Quantity Percent(string words, decimal value) =>
        Quantity(words, value) with { Unit = new Unit(UnitKind.Percent, "%", "year") };

    private static Quantity Quantity(string words, decimal? value) =>
        new() { Words = Part(words), Tokens = new(3, 5), Head = 5, Value = value };

    private static TextSpan SpanOf(string words)
    {
        int start = Body.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
