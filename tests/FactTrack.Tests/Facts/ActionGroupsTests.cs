namespace FactTrack.Tests;

public class ActionGroupsTests
{
    [Theory]
    [InlineData("fire", "dismiss")]
    [InlineData("assassination", "kill")]
    [InlineData("step down", "resign")]
    [InlineData("takeover", "buy")]
    public void A_word_is_of_its_group(string word, string group) => Assert.Contains(group, GroupsOf(word));

    [Fact]
    public void The_group_of_its_name_comes_first() => Assert.Equal("arrest", GroupsOf("arrest")[0]);

    [Fact]
    public void Nearness_has_no_direction()
    {
        ActionGroups groups = ActionGroups.Shared;
        ushort shoot = groups.Of(WordStem.HashOf("shoot"))[0], kill = groups.Of(WordStem.HashOf("kill"))[0], sell = groups.Of(WordStem.HashOf("sell"))[0];
        Assert.True(groups.AreNear(shoot, kill) && groups.AreNear(kill, shoot));
        Assert.False(groups.AreNear(shoot, sell));
    }

    [Fact]
    public void A_word_without_a_group_has_none() => Assert.True(ActionGroups.Shared.Of(WordStem.HashOf("harbour master")).IsEmpty);

    [Fact]
    public void A_group_that_is_not_there_is_named()
    {
        using var reader = new StringReader("# source: test\n# licence: MIT\n# columns: group words near\nrun\trun, jog\tfly\n");
        FormatException error = Assert.Throws<FormatException>(() => new ActionGroups(Lexicon.Read("x", reader)));
        Assert.Contains("x.lex(4)", error.Message, StringComparison.Ordinal);
    }

    private static string[] GroupsOf(string word) => [.. ActionGroups.Shared.Of(WordStem.HashOfPhrase(word)).ToArray().Select(ActionGroups.Shared.NameOf)];
}
