using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Syntax;

public class TreeIndexTests
{
    private static readonly TreeFixture s_document = TreeFixture.Read("""
        Norway    Norway  PROPN NNP _ 2 nsubj
        sent      send    VERB  VBD _ 0 root
        two       two     NUM   CD  _ 4 nummod
        ships     ship    NOUN  NNS _ 2 obj
        @.        .       PUNCT .   _ 2 punct
        """);

    [Fact]
    public void SubtreeOf_Object_HoldsItsNumber() => Assert.Equal(new TokenRange(2, 4), s_document.Tree.SubtreeOf(3));

    [Fact]
    public void ChildrenOf_Root_ComeFromLeftToRight()
    {
        var children = new List<int>();
        foreach (int child in s_document.Tree.ChildrenOf(1)) children.Add(child);
        Assert.Equal([0, 3, 4], children);
    }

    [Fact]
    public void ChildOf_MissingRelation_IsMinusOne() => Assert.Equal(-1, s_document.Tree.ChildOf(1, Relation.Iobj));

    [Fact]
    public void Part_OfTouchingAndSpacedTokens_IsOneSpan() =>
        Assert.Equal("sent two ships.", s_document.Parts.Part(new TokenRange(1, 5)).ToString());
}
