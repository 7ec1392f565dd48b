namespace FactTrack.Tests;

/// <summary>What docs/getting-started.md shows compiles and prints what it says.</summary>
public class GettingStartedTests
{
    private static readonly string[] s_texts = new Manual("docs/getting-started.md").Blocks("text");

    [Fact]
    public async Task Code_prints_what_the_page_says()
    {
        // Stands for the class of this name, so that the page's code can be taken as it is.
        using var Console = new Printed();

        string text = """
            Two ferries collided off Port Ellery on Monday, the coast guard said. At least 12 passengers were hurt.
            The owner, Fjord Lines, has agreed to repair both ships by June. Ticket sales fell 30 percent.
            Mayor Anna Holm denied that the harbour was unsafe.
            """;
        var article = new Article(text) { Publisher = "Norrvik Post", PublishedAt = PublicationTime.On(2026, 3, 4) };
        ExtractionResult result = ClaimExtractor.Default.Extract(article);
        foreach (Claim claim in result.Claims)
            Console.WriteLine($"{claim.GetType().Name,-14}  {claim.Describe()}");
        Assert.Equal(s_texts[0], Console.Take());

        foreach (Claim claim in result.Claims)
            Console.WriteLine(claim switch
            {
                StatementClaim { Act: SpeechAct.Deny } denial => $"denied by {denial.Actors[0]}",
                StatementClaim said => $"said by {said.Actors[0]}",
                PlanClaim plan => $"{plan.Commitment}: {plan.Action.Lemma} {plan.Argument(Role.Object)?.Words}",
                FigureClaim { Change: { } change } figure => $"{figure.Measure}: {figure.Direction} {change}",
                { Polarity: Polarity.Negative } denied => $"not so: {denied.Action.Lemma}",
                EventClaim { Quantities: [var amount, ..] } happening => $"{happening.Action.Lemma}: {amount}",
                _ => claim.Action.Lemma,
            });
        Assert.Equal(s_texts[1], Console.Take());

        foreach (Claim claim in result.Claims.Where(claim => claim.Asserter == Asserter.Source))
            Console.WriteLine($"{claim.Attribution}: {claim.Action.Words} ({claim.Polarity}, {claim.Certainty})");
        Assert.Equal(s_texts[2], Console.Take());

        Claim collision = result.Claims[0];
        foreach (TextSpan span in collision.Evidence[0].Spans)
            Console.WriteLine($"{span} {text[span.Start..span.End]}");
        Console.WriteLine($"{collision.Action.Words.Extent} {collision.Action.Words}");
        Assert.Equal(s_texts[3], Console.Take());

        Article[] press =
        [
            new("A fire destroyed the Norrvik sawmill on Monday, the police said. Three workers were hurt.") { Id = "post-1", Publisher = "Norrvik Post", PublishedAt = PublicationTime.On(2026, 3, 3) },
            new("The owner said a fire destroyed the Norrvik sawmill on Monday. Five workers were hurt.") { Id = "echo-7", Publisher = "Evening Echo", PublishedAt = PublicationTime.On(2026, 3, 4) },
        ];
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach (Article one in press) await tracker.AddAsync(ClaimExtractor.Default.Extract(one));

        foreach (FactSummary fact in (await tracker.QueryAsync(new FactQuery { MinimumOrigins = 2 })).Facts)
            Console.WriteLine($"{fact.Told} {fact.Origins} origins, {fact.Support}, {fact.Lifecycle}");
        Assert.Equal(s_texts[4], Console.Take());
    }
}
