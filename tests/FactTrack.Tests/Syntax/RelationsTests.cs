namespace FactTrack.Tests;

public class RelationsTests
{
    [Fact]
    public void Every_relation_is_read_back_from_its_name() =>
        Assert.All(Enum.GetValues<Relation>(), relation => Assert.Equal(relation, Relations.Parse(relation.ToUd())));

    [Theory]
    [InlineData("nsubj:pass", Relation.NsubjPass)]
    [InlineData("obl:tmod", Relation.Obl)]
    [InlineData("nonsense", Relation.Dep)]
    [InlineData("", Relation.Dep)]
    public void A_name_is_read_with_or_without_a_known_subtype(string name, Relation expected) =>
        Assert.Equal(expected, Relations.Parse(name));

    [Fact]
    public void The_subtype_can_be_left_out() => Assert.Equal("nsubj", Relation.NsubjPass.ToUniversal());
}
