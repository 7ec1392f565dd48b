namespace FactTrack.Tests;

public class CoreArgumentsTests
{
    private static readonly int s_stride = Relations.Count;

    [Fact]
    public void Of_two_objects_the_less_sure_one_gets_its_next_best_relation() =>
        Assert.Equal(
            [Relation.Root, Relation.Iobj, Relation.Obj],
            Apply([0, 0, 1, 1], (Relation.Root, 5, Relation.Dep, 0), (Relation.Obj, 2, Relation.Iobj, 1.5f), (Relation.Obj, 3, Relation.Xcomp, 0)));

    [Fact]
    public void The_first_one_stays_where_it_is_the_surer_one() =>
        Assert.Equal(
            [Relation.Root, Relation.Obj, Relation.Xcomp],
            Apply([0, 0, 1, 1], (Relation.Root, 5, Relation.Dep, 0), (Relation.Obj, 9, Relation.Iobj, 1), (Relation.Obj, 3, Relation.Xcomp, 2)));

    [Theory]
    [InlineData(Relation.Nsubj, Relation.NsubjPass, Relation.Vocative)]
    [InlineData(Relation.Ccomp, Relation.Xcomp, Relation.Advcl)]
    public void Kinds_with_two_relations_have_one_place(Relation first, Relation second, Relation next) =>
        Assert.Equal([Relation.Root, first, next], Apply([0, 0, 1, 1], (Relation.Root, 5, Relation.Dep, 0), (first, 9, next, 1), (second, 3, next, 2)));

    [Fact]
    public void Different_heads_each_have_their_object() =>
        Assert.Equal(
            [Relation.Root, Relation.Obj, Relation.Obj],
            Apply([0, 0, 1, 2], (Relation.Root, 5, Relation.Dep, 0), (Relation.Obj, 2, Relation.Iobj, 1), (Relation.Obj, 3, Relation.Xcomp, 0)));

    [Fact]
    public void The_next_best_relation_is_competed_for_as_well() =>
        Assert.Equal(
            [Relation.Root, Relation.Iobj, Relation.Obl, Relation.Obj],
            Apply(
                [0, 0, 1, 1, 1], (Relation.Root, 5, Relation.Dep, 0), (Relation.Obj, 2, Relation.Iobj, 1.5f), (Relation.Iobj, 4, Relation.Obl, 0),
                (Relation.Obj, 9, Relation.Xcomp, 0)));

    [Fact]
    public void What_a_rule_gave_keeps_its_place() =>
        Assert.Equal(
            [Relation.Root, Relation.Obj, Relation.Obl],
            Mended([0, 0, 1, 1], new() { [2] = Relation.Obj }, (Relation.Root, 5, Relation.Dep, 0), (Relation.Nmod, 9, Relation.Dep, 0), (Relation.Obj, 3, Relation.Obl, 0)));

    [Fact]
    public void Other_relations_may_repeat() =>
        Assert.Equal(
            [Relation.Root, Relation.Obl, Relation.Obl],
            Apply([0, 0, 1, 1], (Relation.Root, 5, Relation.Dep, 0), (Relation.Obl, 2, Relation.Nmod, 1), (Relation.Obl, 3, Relation.Nmod, 0)));

    [Fact]
    public void Long_sentences_are_no_exception()
    {
        int count = 600;
        int[] heads = [0, 0, .. Enumerable.Repeat(1, count - 2)];
        (Relation, float, Relation, float)[] rows = [(Relation.Root, 1, Relation.Dep, 0), .. Enumerable.Range(2, count - 2).Select(i => (Relation.Obj, (float)i, Relation.Dep, 0f))];
        Relation[] relations = Apply(heads, rows);
        Assert.Equal(Relation.Obj, relations[^1]);
        Assert.All(relations[1..^1], r => Assert.Equal(Relation.Dep, r));
    }

    private static Relation[] Apply(int[] heads, params (Relation Best, float Score, Relation Next, float NextScore)[] rows) => Mended(heads, [], rows);

    private static Relation[] Mended(int[] heads, Dictionary<int, Relation> mended, params (Relation Best, float Score, Relation Next, float NextScore)[] rows)
    {
        float[] labels = new float[heads.Length * s_stride];
        labels.AsSpan().Fill(-10);
        for (int i = 0; i < rows.Length; i++)
        {
            labels[(i + 1) * s_stride + (int)rows[i].Best] = rows[i].Score;
            labels[(i + 1) * s_stride + (int)rows[i].Next] = rows[i].NextScore;
        }

        var tree = new SyntaxArrays(rows.Length, ["_"], [""]);
        for (int i = 0; i < rows.Length; i++) (tree.Heads[i], tree.Relations[i]) = (heads[i + 1] - 1, mended.GetValueOrDefault(i + 1, rows[i].Best));
        CoreArguments.Apply(tree, 0, heads, labels, s_stride);
        return tree.Relations;
    }
}
