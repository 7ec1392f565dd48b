namespace FactTrack.Accuracy.Tests;

public sealed class NameScorerTests
{
    private static readonly NameTag[] s_gold = [NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside, NameTag.BeginPlace, NameTag.BeginOther, NameTag.InsideOther];

    [Fact]
    public void Names_are_persons_organizations_and_places_without_others()
    {
        Dictionary<string, double> figures = Score(s_gold, new(new(0, 2), NameTag.BeginPerson), new(new(3, 4), NameTag.BeginPlace), new(new(4, 5), NameTag.BeginOther));
        Assert.Equal(2 / 3.0, figures["f1"], 6);
        Assert.Equal(1, figures["f1.names"]);
        Assert.Equal(0, figures["f1.other"]);
    }

    [Fact]
    public void A_name_found_too_much_counts_only_if_the_gold_has_its_kind()
    {
        FoundName[] right = [new(new(0, 2), NameTag.BeginPerson), new(new(3, 4), NameTag.BeginPlace), new(new(4, 6), NameTag.BeginOther)];
        Assert.Equal(1, Score(s_gold, [.. right, new(new(2, 3), NameTag.BeginOrganization)])["f1.names"]);
        Assert.Equal(0.8, Score(s_gold, [.. right, new(new(2, 3), NameTag.BeginPlace)])["f1.names"], 6);
    }

    [Fact]
    public void Figures_are_of_all_documents_together()
    {
        var scorer = new NameScorer();
        scorer.Add([NameTag.BeginPerson], [new(new(0, 1), NameTag.BeginPerson)]);
        scorer.Add([NameTag.BeginPlace, NameTag.BeginPlace], []);
        Assert.Equal(0.5, scorer.Figures().Single(f => f.Metric == "f1.names").Value, 6);
    }

    [Fact]
    public void Where_the_gold_has_only_others_no_names_are_right() => Assert.Equal(0, Score([NameTag.BeginOther], new FoundName(new(0, 1), NameTag.BeginOther))["f1.names"]);

    [Fact]
    public void Touching_names_of_one_kind_are_two() =>
        Assert.Equal(1, Score([NameTag.BeginPlace, NameTag.BeginPlace], new(new(0, 1), NameTag.BeginPlace), new(new(1, 2), NameTag.BeginPlace))["f1.names"]);

    private static Dictionary<string, double> Score(NameTag[] gold, params FoundName[] found)
    {
        var scorer = new NameScorer();
        scorer.Add(gold, found);
        return scorer.Figures().ToDictionary(f => f.Metric, f => f.Value);
    }
}
