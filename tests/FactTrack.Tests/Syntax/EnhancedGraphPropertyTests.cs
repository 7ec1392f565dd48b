using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests;

public class EnhancedGraphPropertyTests
{
    private static readonly string[] s_features = ["", "PronType=Rel", "Voice=Pass"];
    private static readonly Relation[] s_relations = [.. Enum.GetValues<Relation>().Where(r => r != Relation.Root)];

    [Fact]
    public void Any_trees_give_a_graph_that_holds_together()
    {
        Gen<(int Head, int Relation, int Upos, int Features)> word =
            from head in Gen.Choose(0, 1000)
            from relation in Gen.OneOf(Gen.Choose(0, s_relations.Length - 1), Gen.Elements(Favourites()))
            from upos in Gen.Choose(0, 16)
            from features in Gen.Choose(0, 2)
            select (head, relation, upos, features);
        Prop.ForAll(word.ArrayOf().ArrayOf().ToArbitrary(), sentences =>
        {
            (SyntaxTable table, int[] starts) = Table([.. sentences.Where(s => s.Length > 0)]);
            var graph = new EnhancedGraph(table, [.. Enumerable.Range(0, table.Count).Select(i => i % 5 == 0 ? "," : "word")]);
            for (int s = 0; s + 1 < starts.Length; s++)
                for (int token = starts[s]; token < starts[s + 1]; token++) Check(graph, table, token, starts[s], starts[s + 1]);
            Assert.Equal(graph.Count, Enumerable.Range(0, table.Count).Sum(t => graph.HeadsOf(t).Length));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_basic_edge_stands_unless_a_reference_takes_its_place()
    {
        foreach (string sentence in Samples.Sentences)
        {
            string[] forms = sentence.Split(' ');
            SyntaxTable table = NeuralParser.Shared.Parse(forms, [0, forms.Length]);
            var graph = new EnhancedGraph(table, forms);
            for (int token = 0; token < forms.Length; token++) Check(graph, table, token, 0, forms.Length);
        }
    }

    [Fact]
    public void A_long_enumeration_takes_linear_time_and_space()
    {
        const int Length = 20_000;
        string[] forms = [.. Enumerable.Range(0, Length).Select(i => i % 2 == 0 ? "tea" : ",")];
        SyntaxTable table = NeuralParser.Shared.Parse(forms, [0, Length]);
        Assert.InRange(new EnhancedGraph(table, forms).Count, Length, 100 * Length);
    }

    private static void Check(EnhancedGraph graph, SyntaxTable table, int token, int start, int end)
    {
        EnhancedEdge[] edges = graph.HeadsOf(token).ToArray();
        Assert.Contains(edges, e => e.Kind == EnhancedEdgeKind.Reference || (e.Kind == EnhancedEdgeKind.Basic && e.Head == table.HeadOf(token) && e.Relation == table.RelationOf(token)));
        Assert.Equal(edges.Length, edges.Select(e => (e.Head, graph.LabelOf(e))).Distinct().Count());
        Assert.All(edges, e =>
        {
            Assert.Equal(token, e.Dependent);
            Assert.NotEqual(token, e.Head);
            Assert.Matches("^[a-z]+(:[a-z]+)?(:[\\p{L}_]+)?$", graph.LabelOf(e));
            if (e.Head < 0) Assert.Equal(-1, table.HeadOf(token));
            else Assert.InRange(e.Head, start, end - 1);
            if (e.Head >= 0) Assert.Contains(e, graph.DependentsOf(e.Head).ToArray());
            Assert.InRange(e.Marker, -1, end - 1);
        });
    }

    // Random relations seldom meet; these are the ones that the rules read.
    private static int[] Favourites() =>
        [.. new[] { Relation.Conj, Relation.Cc, Relation.Nsubj, Relation.Xcomp, Relation.Obj, Relation.AclRelcl, Relation.Case, Relation.Obl }
            .Select(r => Array.IndexOf(s_relations, r))];

    // A head before each token, so that it is a tree.
    private static (SyntaxTable Table, int[] Starts) Table((int Head, int Relation, int Upos, int Features)[][] sentences)
    {
        var starts = new List<int> { 0 };
        var heads = new List<int>();
        var relations = new List<Relation>();
        foreach ((int Head, int Relation, int Upos, int Features)[] sentence in sentences)
        {
            int root = sentence[0].Head % sentence.Length;
            for (int i = 0; i < sentence.Length; i++)
            {
                heads.Add(i == root ? -1 : starts[^1] + (i < root ? i + 1 + (sentence[i].Head % (root - i)) : root + (sentence[i].Head % (i - root))));
                relations.Add(i == root ? Relation.Root : s_relations[sentence[i].Relation]);
            }

            starts.Add(heads.Count);
        }

        var words = sentences.SelectMany(s => s).ToArray();
        var table = new SyntaxTable(
            [.. words.Select(w => (Upos)w.Upos)], [.. words.Select(_ => "WRB")], [.. words.Select(w => s_features[w.Features])],
            [.. words.Select(_ => "lemma")], [.. heads], [.. relations], [], [], starts.ToArray());
        return (table, [.. starts]);
    }
}
