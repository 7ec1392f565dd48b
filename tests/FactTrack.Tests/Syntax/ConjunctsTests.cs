namespace FactTrack.Tests;

public class ConjunctsTests
{
    private const int Stride = 8;

    private static readonly int[] s_heads = [0, 0, 1, 1, 2];

    // Position 4 is a conjunct of 1 (a verb) or 2 (a noun), by scores alone of 2.
    [Theory]
    [InlineData("VBD", Relation.Conj, true, 1)]
    [InlineData("NN", Relation.Conj, false, 2)]
    [InlineData("JJ", Relation.Conj, false, 2)]
    [InlineData("VBD", Relation.Advcl, false, 2)]
    public void A_conjunct_goes_to_one_of_its_kind(string tag, Relation relation, bool changes, int expected)
    {
        float[] scores = Scores(1.5f, 2);
        Assert.Equal(changes, Conjuncts.Favour(Tags("VBD", "NN", ",", tag), 0, s_heads, [Relation.Root, Relation.Obj, Relation.Punct, relation], scores, Stride));
        Assert.Equal(expected, Best(scores, 4));
    }

    [Fact]
    public void A_much_better_head_stays()
    {
        float[] scores = Scores(1.5f, 4);
        Assert.False(Conjuncts.Favour(Tags("VBD", "NN", ",", "VBD"), 0, s_heads, [Relation.Root, Relation.Obj, Relation.Punct, Relation.Conj], scores, Stride));
        Assert.Equal(2, Best(scores, 4));
    }

    [Fact]
    public void The_first_conjunct_is_the_head()
    {
        float[] scores = Scores(1.5f, 2);
        float[] before = [.. scores];
        Assert.False(Conjuncts.Favour(Tags("VBD", "NN", ",", "VBD"), 0, [0, 0, 1, 1, 2], [Relation.Conj, Relation.Obj, Relation.Punct, Relation.Obl], scores, Stride));
        Assert.Equal(before, scores);
    }

    [Fact]
    public void A_head_that_is_not_the_best_asks_for_another_tree()
    {
        float[] scores = Scores(1.5f, 2);
        Assert.True(Conjuncts.Favour(Tags("VBD", "NN", ",", "NN"), 0, [0, 0, 1, 1, 1], [Relation.Root, Relation.Obj, Relation.Punct, Relation.Conj], scores, Stride));
    }

    [Fact]
    public void Tags_are_those_of_the_sentence()
    {
        float[] scores = Scores(1.5f, 2);
        Assert.True(Conjuncts.Favour(Tags("NN", "NN", "VBD", "NN", ",", "VBD"), 2, s_heads, [Relation.Root, Relation.Obj, Relation.Punct, Relation.Conj], scores, Stride));
        Assert.Equal(1, Best(scores, 4));
    }

    [Theory]
    [InlineData(false, Upos.Noun, 0)]
    [InlineData(true, Upos.Noun, 1)]
    [InlineData(false, Upos.Verb, 1)]
    public void A_list_hangs_on_its_first_member(bool secondHasConjunction, Upos last, int expected)
    {
        // "ships , trains and planes", with "planes" under "trains"; or "ships , and trains and planes".
        var tree = new SyntaxArrays(4, ["_"], [""]);
        (tree.Heads[0], tree.Relations[0], tree.Upos[0]) = (-1, Relation.Root, Upos.Noun);
        (tree.Heads[1], tree.Relations[1], tree.Upos[1]) = (0, Relation.Conj, Upos.Noun);
        (tree.Heads[2], tree.Relations[2]) = (secondHasConjunction ? 1 : 3, Relation.Cc);
        (tree.Heads[3], tree.Relations[3], tree.Upos[3]) = (1, Relation.Conj, last);
        Conjuncts.Flatten(tree, 0, 4);
        Assert.Equal(expected, tree.Heads[3]);
    }

    private static IndexedStrings Tags(params string[] tags) => new(tags);

    private static float[] Scores(float first, float second)
    {
        float[] scores = new float[5 * Stride];
        (scores[4 * Stride + 1], scores[4 * Stride + 2]) = (first, second);
        return scores;
    }

    private static int Best(float[] scores, int row) => Activations.IndexOfMax(scores.AsSpan(row * Stride, 5));
}
