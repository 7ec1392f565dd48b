namespace FactTrack.Accuracy.Tests;

public sealed class NestingOrderTests
{
    private const string Parenthesis = "\"I think the pump works,\" Dina Foss said.";
    private const string Prefix = "Olga Lund also said she believed the road would open.";
    private const string Behind = "The road would open, she believed, Olga Lund said.";
    private const string Middle = "\"I think,\" Dina Foss said, \"the pump works.\"";

    [Fact]
    public void Who_holds_the_cue_or_the_source_is_outer()
    {
        const string Text = "Ada Berg said that Carl Moe denied that the dam leaks.";
        RoleTriple outer = Marked.Roles(Text, "Ada Berg", "said", "that Carl Moe denied that the dam leaks");
        RoleTriple inner = Marked.Roles(Text, "Carl Moe", "denied", "that the dam leaks");
        Assert.True(NestingOrder.IsOuter(outer, inner, Text));
        Assert.True(NestingOrder.IsOuter(outer, Marked.Roles(Text, "Carl Moe", null, "that the dam leaks"), Text));
        Assert.False(NestingOrder.IsOuter(inner, outer, Text));
    }

    // The second of each line is the inner one; its content swallows the outer one's words.
    [Theory]
    [InlineData(Parenthesis, "Dina Foss", "said", "\"I think the pump works,\"", "I", "think", "the pump works,\" Dina Foss said")]
    [InlineData(Prefix, "Olga Lund", "said", "she believed the road would open", "she", "believed", "Olga Lund also said|the road would open")]
    [InlineData(Behind, "Olga Lund", "said", "The road would open, she believed", "she", "believed", "The road would open|Olga Lund said")]
    [InlineData(Middle, "Dina Foss", "said", "I think|the pump works", "I", "think", "Dina Foss said, \"the pump works")]
    public void Of_two_that_hold_each_other_one_is_outer(string text, string source, string cue, string content, string innerSource, string innerCue, string innerContent)
    {
        RoleTriple outer = Marked.Roles(text, source, cue, content);
        RoleTriple inner = Marked.Roles(text, innerSource, innerCue, innerContent);
        Assert.True(NestingOrder.IsOuter(outer, inner, text));
        Assert.False(NestingOrder.IsOuter(inner, outer, text));
    }

    [Fact]
    public void Without_shared_words_the_first_is_outer()
    {
        const string Text = "Ada Berg said Carl Moe agreed.";
        RoleTriple said = Marked.Roles(Text, "Ada Berg", "said", "Carl Moe agreed");
        RoleTriple agreed = Marked.Roles(Text, "Carl Moe", "agreed", "Ada Berg said");
        Assert.True(NestingOrder.IsOuter(said, agreed, Text));
        Assert.False(NestingOrder.IsOuter(agreed, said, Text));
    }

    [Fact]
    public void A_colon_is_a_place_too()
    {
        const string Text = "Note: the dam leaks, she said.";
        RoleTriple note = Marked.Roles(Text, "Note", ":", "the dam leaks, she said");
        RoleTriple said = Marked.Roles(Text, "she", "said", "Note: the dam leaks");
        Assert.True(NestingOrder.IsOuter(said, note, Text));
        Assert.False(NestingOrder.IsOuter(note, said, Text));
    }
}
