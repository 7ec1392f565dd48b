namespace FactTrack;

/// <summary>Gives open complements a subject: the object of their governor, or, where it has none, its subject.</summary>
internal sealed class ControlledSubjects(TreeIndex tree)
{
    private readonly SyntaxTable _syntax = tree.Syntax;

    /// <summary>Adds the edges of all open complements; <paramref name="tokens"/> are heads before their dependents.</summary>
    public void AddTo(EdgeList edges, int[] tokens)
    {
        foreach (int complement in tokens)
        {
            if (HasSubject(complement)) continue;
            foreach (EnhancedEdge edge in edges.HeadsOf(complement))
                if (edge.Relation == Relation.Xcomp && edge.Head >= 0 && !HasExpletiveObject(edge.Head)) Add(edges, complement, edge.Head);
        }
    }

    private void Add(EdgeList edges, int complement, int governor)
    {
        bool hasObject = false;
        foreach (EnhancedEdge edge in edges.DependentsOf(governor)) hasObject |= edge.Dependent != complement && IsObject(edge);
        foreach (EnhancedEdge edge in edges.DependentsOf(governor))
        {
            if (hasObject ? !IsObject(edge) : !edge.Relation.IsSubject()) continue;
            Relation relation = hasObject || edge.Relation.IsNominalSubject() ? Relation.Nsubj : Relation.Csubj;
            edges.Add(new EnhancedEdge(edge.Dependent, complement, relation, EnhancedEdgeKind.Controlled, -1));
        }
    }

    private static bool IsObject(EnhancedEdge edge) => edge.Relation is Relation.Obj or Relation.Iobj;

    private bool HasSubject(int token)
    {
        foreach (int child in tree.ChildrenOf(token))
            if (_syntax.RelationOf(child).IsSubject()) return true;
        return false;
    }

    // "find it hard to leave": the object is no one.
    private bool HasExpletiveObject(int governor)
    {
        foreach (int child in tree.ChildrenOf(governor))
            if (child > governor && _syntax.RelationOf(child) == Relation.Expl) return true;
        return false;
    }
}
