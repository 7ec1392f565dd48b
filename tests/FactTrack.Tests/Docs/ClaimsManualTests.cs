namespace FactTrack.Tests;

/// <summary>What docs/claims.md shows compiles and does what it says.</summary>
public class ClaimsManualTests
{
    private static readonly Manual s_manual = new("docs/claims.md");
    private static readonly string[] s_texts = s_manual.Blocks("text");

    [Fact]
    public void The_text_is_read_as_the_manual_says()
    {
        string text = s_texts[0];

        var article = new Article(text) { PublishedAt = PublicationTime.On(2026, 3, 4) };
        ExtractionResult result = ClaimExtractor.Default.Extract(article);
        string[] told = [.. result.Claims.Select(c => $"{c.GetType().Name,-15}  {c.Describe()}")];
        Assert.Equal(s_texts[1], string.Join('\n', told));

        int IndexOf(string id) => result.Claims.ToList().FindIndex(c => c.Id == id);

        string[] lines = [.. result.Claims.Select(claim => claim switch
        {
            StatementClaim { Act: SpeechAct.Praise } praise => $"praise from {praise.Actors[0]}",
            StatementClaim { Content: [var said, ..] } => $"says claim {IndexOf(said)}",
            AssessmentClaim { Content: [var believed, ..] } => $"believes claim {IndexOf(believed)}",
            PlanClaim { Commitment: Commitment.Agreed } plan => $"agreed: {plan.Action.Lemma} {plan.Argument(Role.Object)?.Words}",
            FigureClaim { Value: { } now, Previous: { } before } figure => $"{figure.Measure}: {before} -> {now}",
            StateClaim { Relation: StateRelation.Identity } state => $"{state.Actors[0]} = {state.Argument(Role.Predicate)?.Words}",
            _ => claim.Action.Lemma,
        })];
        Assert.Equal(s_texts[2], string.Join('\n', lines));

        Claim trucks = result.Claims[0];
        string where = $"{trucks.Argument(Role.Destination)!.Preposition} {trucks.Argument(Role.Destination)!.Words}"; // to Moldova
        Quantity amount = trucks.Quantities[0]; // about 300 truck
        string when = trucks.Times[0].Value; // 2026-03-02
        string evidence = text[trucks.Evidence[0].Spans[0].Start..trucks.Evidence[0].Spans[0].End]; // the first sentence
        Assert.Equal(("to Moldova", "about 300 truck", "2026-03-02", text.Split('\n')[0]), (where, amount.ToString(), when, evidence));

        string WhoSays(Claim claim) => claim.Asserter switch
        {
            Asserter.Article => "the article",
            Asserter.Source => string.Join(", told by ", claim.Attribution!.Chain()),
            _ => "not clear",
        };
        Assert.Equal(["the navy", "the article"], result.Claims.Take(2).Select(WhoSays));

        string[] tuples = [.. ClaimTuples.Read(result).Select(t => string.Join(" | ", [t.Predicate, .. t.Arguments]))];
        Assert.Equal(s_texts[^1], string.Join('\n', tuples));
    }

    [Fact]
    public void Negation_and_doubt_are_marked_as_the_manual_says()
    {
        string doubts = s_texts[3];
        string[] marks = [.. ClaimExtractor.Default.Extract(doubts).Claims.Select(c => $"{c.Action.Lemma}: {c.Polarity}, {c.Certainty}{(c.Condition is { } when ? $", {when}" : "")}")];
        Assert.Equal(s_texts[4], string.Join('\n', marks));
    }

    [Fact]
    public void Allegations_are_told_as_the_manual_says()
    {
        string[] accusations = [.. ClaimExtractor.Default.Extract("The police accused the mayor of taking bribes.").Claims.Where(c => c.IsAllegation).Select(c => c.Describe())];
        Assert.Equal(s_texts[5], string.Join('\n', accusations));
    }

    [Fact]
    public void Key_claims_are_the_story()
    {
        var ferry = new Article("Two ferries collided off Bergen on Monday, the coast guard said. At least 12 passengers were hurt. The harbour was built in 1970.") { Title = "Ferries collide off Bergen" };
        ExtractionResult ferries = ClaimExtractor.Default.Extract(ferry);
        ValueList<Claim> key = ferries.KeyClaims(2);
        Assert.Equal(["collide", "hurt"], key.Select(c => c.Action.Lemma));
    }

    [Fact]
    public void Every_kind_and_field_is_explained()
    {
        Type[] kinds = [.. typeof(Claim).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Claim)))];
        Assert.Equal(6, kinds.Length);
        foreach (Type kind in kinds)
        {
            string row = s_manual.Text.Split('\n').Single(line => line.StartsWith($"| `{kind.Name}` |", StringComparison.Ordinal));
            Assert.All(kind.GetProperties().Where(p => p.DeclaringType == kind && p.Name != "EqualityContract"), p => Assert.Contains($"`{p.Name}`", row, StringComparison.Ordinal));
        }
    }
}
