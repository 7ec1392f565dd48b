namespace FactTrack.Accuracy.Tests;

public sealed class EntitiesSuiteTests
{
    [Fact]
    public void Plain_names_are_found_with_their_kinds() =>
        Assert.Equal(
            ["entities p 1.000", "entities r 1.000", "entities f1 1.000", "entities f1.names 1.000", "entities f1.person 1.000", "entities f1.organization 1.000", "entities f1.place 1.000"],
            SuiteRun.Of("entities", SuiteRun.Data("names.iob2")).Lines);

    [Fact]
    public void A_file_without_names_is_an_error()
    {
        (int code, _, string errors) = SuiteRun.Of("entities", SuiteRun.Data("empty.tab"));
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
    }

    // Gold: one person, two places. Found: the person too short, one place right, one as an organisation, and an event.
    [Fact]
    public void Tokens_and_kind_must_both_be_right()
    {
        var scorer = new NameScorer();
        scorer.Add(
            [NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside, NameTag.BeginPlace, NameTag.BeginPlace],
            [new(new(0, 1), NameTag.BeginPerson), new(new(3, 4), NameTag.BeginPlace), new(new(4, 5), NameTag.BeginOrganization), new(new(2, 3), NameTag.BeginOther)]);
        Dictionary<string, double> figures = scorer.Figures().ToDictionary(f => f.Metric, f => f.Value);
        Assert.Equal(0.5, figures["p"], 6);
        Assert.Equal(1 / 3.0, figures["r"], 6);
        Assert.Equal(0.4, figures["f1"], 6);
        Assert.Equal(0.4, figures["f1.names"], 6);
        Assert.Equal(0, figures["f1.person"]);
        Assert.Equal(2 / 3.0, figures["f1.place"], 6);
        Assert.Equal(6, figures.Count);
    }
}
