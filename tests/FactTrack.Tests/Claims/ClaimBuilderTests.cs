namespace FactTrack.Tests.Claims;

public class ClaimBuilderTests
{
    private static ExtractionResult Extract(string text) =>
        ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = PublicationTime.On(2026, 3, 4) });

    private static T Only<T>(string text) where T : Claim => Assert.Single(Extract(text).Claims.OfType<T>());

    [Fact]
    public void Build_Statement_HasActRecipientAndContent()
    {
        ExtractionResult result = Extract("The minister told reporters that the plant will close.");
        StatementClaim telling = Assert.Single(result.Claims.OfType<StatementClaim>());
        PlanClaim content = Assert.Single(result.Claims.OfType<PlanClaim>());
        Assert.Equal(SpeechAct.Assert, telling.Act);
        Assert.Equal("reporters", Assert.Single(telling.Recipients).Words.ToString());
        Assert.Equal([content.Id], telling.Content);
        Assert.Equal(Asserter.Source, content.Asserter);
    }

    [Fact]
    public void Build_Denial_NegatesItsContentOnce()
    {
        ExtractionResult result = Extract("The company denied that it had paid bribes.");
        Assert.Equal(SpeechAct.Deny, Assert.Single(result.Claims.OfType<StatementClaim>()).Act);
        Assert.Equal(Polarity.Negative, Assert.Single(result.Claims.OfType<EventClaim>()).Polarity);
    }

    [Fact]
    public void Build_Assessment_BelongsToWhoBelieves() =>
        Assert.Equal("believe", Only<AssessmentClaim>("Analysts believe that the bank will cut rates.").Action.Lemma);

    [Fact]
    public void Build_Plan_HasThePlannedActionAndItsOperator()
    {
        PlanClaim plan = Only<PlanClaim>("Denmark has agreed to send 300 trucks to Moldova.");
        Assert.Equal(("send", Commitment.Agreed), (plan.Action.Lemma, plan.Commitment));
        Assert.Contains("agreed", plan.Operator!.ToString(), StringComparison.Ordinal);
        Assert.Equal(300, Assert.Single(plan.Quantities).Value);
    }

    [Fact]
    public void Build_Figure_SortsItsAmounts()
    {
        FigureClaim figure = Only<FigureClaim>("Inflation rose to 3.2 percent in May from 2.9 percent in April.");
        Assert.Equal(ChangeDirection.Up, figure.Direction);
        Assert.Equal((3.2m, 2.9m), (figure.Value?.Value, figure.Previous?.Value));
        Assert.Equal("Inflation", figure.Measure?.ToString());
    }

    [Fact]
    public void Build_State_IsWhatHolds() =>
        Assert.Equal("the mayor of Bergen", Only<StateClaim>("Anna Holm is the mayor of Bergen.").Argument(Role.Predicate)?.Words.ToString());

    [Fact]
    public void Build_Event_HasItsTime() =>
        Assert.Equal("2026-03-03", Assert.Single(Only<EventClaim>("Rebels attacked the port on Tuesday.").Times).Value);

    [Fact]
    public void Build_RepeatInAHeading_IsEvidenceOnly()
    {
        ExtractionResult result = Extract("# Norway sends ships to Iceland\n\nNorway sends ships to Iceland this week, the navy said.\n");
        EventClaim claim = Assert.Single(result.Claims.OfType<EventClaim>());
        Assert.Equal(2, claim.Evidence.Count);
        Assert.Equal(Asserter.Source, claim.Asserter);
    }

    [Fact]
    public void Build_Question_GivesNoClaim() => Assert.Empty(Extract("Did Norway send ships to Iceland?").Claims);

    [Fact]
    public void Build_Allegation_IsMarked()
    {
        ExtractionResult result = Extract("Prosecutors allege that the banker laundered money.");
        Assert.True(Assert.Single(result.Claims.OfType<EventClaim>()).IsAllegation);
    }

    [Fact]
    public void Build_EveryClaim_SaysWhy() =>
        Assert.All(Extract("Norway sent ships to Iceland, the navy said.").Claims, c => Assert.Contains(c.Why, r => r.Part == "kind"));
}
