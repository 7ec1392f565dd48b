namespace FactTrack.Tests.Claims;

public class AllegationReaderTests
{
    private static ValueList<Claim> Extract(string text) => ClaimExtractor.Default.Extract(text).Claims;

    [Fact]
    public void Read_NominalDeed_HasWhoAccusesAndWhy()
    {
        Claim deed = Assert.Single(Extract("Prosecutors charged Holm with the murder of Anna Berg."), c => c.Action.Lemma == "murder");
        Assert.True(deed.IsAllegation);
        Assert.Equal((SourceType.Court, Stance.Distanced), (deed.Attribution!.Source.Type, deed.Attribution.Stance));
        Assert.Contains(deed.Why, reason => reason is { Part: "allegation", Rule: "charged" } && reason.Words!.ToString() == "charged");
    }

    [Fact]
    public void Read_DeedWithATimeOfItsOwn_TakesItFromTheCharge()
    {
        ValueList<Claim> claims = Extract("Holm was charged on Monday with the 2019 murder of Anna Berg.");
        Assert.Equal("2019", Assert.Single(Assert.Single(claims, c => c.Action.Lemma == "murder").Times).Value);
        Assert.Equal("XXXX-WXX-1", Assert.Single(Assert.Single(claims, c => c.Action.Lemma == "charge").Times).Value);
    }

    [Theory]
    [InlineData("Was Holm charged with fraud?")]
    [InlineData("If Holm is charged with fraud, the bank will close.")]
    [InlineData("The judge asked whether Holm had been charged with fraud.")]
    [InlineData("Holm was never charged with fraud.")]
    public void Read_NoAccusationMade_GivesNoDeed(string text) => Assert.DoesNotContain(Extract(text), c => c.Action.Lemma == "fraud");

    [Theory]
    [InlineData("\"I killed him,\" Jon Holm said.", AllegationStatus.Admitted)]
    [InlineData("\"He killed her,\" Jon Holm said.", AllegationStatus.Alleged)]
    public void Read_CrimeTold_IsAdmittedOnlyOfOneself(string text, AllegationStatus status) =>
        Assert.All(Extract(text).Where(c => c.Allegation is not null), c => Assert.Equal(status, c.Allegation!.Status));

    [Fact]
    public void Read_TwoPersons_KeepTheirOutcomesApart()
    {
        ValueList<Claim> claims = Extract("Jon Holm and Per Lund were charged with theft. Holm was convicted on Friday.");
        Claim deed = Assert.Single(claims, c => c.Action.Lemma == "steal");
        Assert.Equal(AllegationStatus.Charged, deed.Allegation!.Status);
    }

    // The libel check: a deed that is not proven is never a certain claim of the article.
    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_Samples_NoAllegationIsTheArticlesCertainWord(string sample) =>
        Assert.DoesNotContain(Extract(Repository.Read(sample)), c => c is { IsAllegation: true, Asserter: Asserter.Article } || (c.IsAllegation && c.Attribution?.Source.Words is null && c.Certainty == Certainty.Certain && c.Asserter == Asserter.Source));

    public static TheoryData<string> Samples => new(Repository.Files("samples/articles", "*.*").Select(Path.GetFileName).Where(n => n != "README.md").Select(n => $"samples/articles/{n}"));
}
