namespace FactTrack.Tests;

public class EdgeListTests
{
    [Fact]
    public void A_replaced_basic_edge_leaves_the_others_of_its_token()
    {
        var edges = new EdgeList(4);
        edges.Add(new EnhancedEdge(1, 0, Relation.Nsubj, EnhancedEdgeKind.Basic, -1));
        edges.Add(new EnhancedEdge(1, 2, Relation.Obj, EnhancedEdgeKind.Antecedent, -1));
        edges.ReplaceBasic(new EnhancedEdge(1, 3, Relation.Dep, EnhancedEdgeKind.Reference, -1));
        (EnhancedEdge[] sorted, int[] starts) = edges.SortedByDependent();
        Assert.Equal([2, 3], sorted.Select(e => e.Head));
        Assert.Equal([0, 0, 2, 2, 2], starts);
    }

    [Fact]
    public void An_edge_is_added_once_and_never_from_a_token_to_itself()
    {
        var edges = new EdgeList(2);
        edges.Add(new EnhancedEdge(1, 0, Relation.Nsubj, EnhancedEdgeKind.Basic, -1));
        edges.Add(new EnhancedEdge(1, 0, Relation.Nsubj, EnhancedEdgeKind.Shared, -1));
        edges.Add(new EnhancedEdge(1, 1, Relation.Obj, EnhancedEdgeKind.Shared, -1));
        Assert.Equal(EnhancedEdgeKind.Basic, Assert.Single(edges.SortedByDependent().Edges).Kind);
    }
}
