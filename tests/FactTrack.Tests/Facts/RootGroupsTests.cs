namespace FactTrack.Tests.Facts;

public class RootGroupsTests
{
    [Fact]
    public void Items_that_share_a_key_with_a_third_are_one_group()
    {
        var groups = new RootGroups(4);
        groups.Add(0, RootKey.Named("A"), 1);
        groups.Add(2, RootKey.Named("B"), 1);
        groups.Add(3, RootKey.Named("A"), 2);
        groups.Add(3, RootKey.Named("B"), 2);
        Assert.Equal([0, 1, 0, 0], Enumerable.Range(0, 4).Select(item => groups[item]));
    }

    [Fact]
    public void A_key_of_a_happening_reaches_no_further()
    {
        var groups = new RootGroups(3);
        groups.Add(0, RootKey.Police, 1);
        groups.Add(1, RootKey.Police, 2);
        groups.Add(2, RootKey.Police, 1);
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(item => groups[item]));
    }
}
