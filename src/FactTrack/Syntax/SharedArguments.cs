namespace FactTrack;

/// <summary>Gives conjuncts what they share with the first one: its heads, its subjects, and the objects that follow both.</summary>
internal sealed class SharedArguments(TreeIndex tree, EdgeMarkers markers)
{
    private readonly SyntaxTable _syntax = tree.Syntax;

    /// <summary>Adds the edges of all conjuncts; <paramref name="tokens"/> are heads before their dependents.</summary>
    public void AddTo(EdgeList edges, int[] tokens)
    {
        foreach (int conjunct in tokens)
        {
            if (_syntax.RelationOf(conjunct) != Relation.Conj || _syntax.HeadOf(conjunct) is not (>= 0 and int first)) continue;
            if (IsShared(_syntax.RelationOf(first))) AddHeads(edges, conjunct, first);
            AddSubjects(edges, conjunct, first);
            AddObjects(edges, conjunct, first);
        }
    }

    // Clauses that are joined at the top stand side by side.
    private static bool IsShared(Relation relation) => relation is not (
        Relation.Root or Relation.Parataxis or Relation.Conj or Relation.List or Relation.Discourse or Relation.Vocative or Relation.Reparandum
        or Relation.Dislocated or Relation.Punct or Relation.Goeswith or Relation.Orphan or Relation.Fixed or Relation.Flat);

    private void AddHeads(EdgeList edges, int conjunct, int first)
    {
        int own = markers.MarkerOf(conjunct);
        foreach (EnhancedEdge edge in edges.HeadsOf(first))
        {
            if (edge.Kind == EnhancedEdgeKind.Reference) continue;
            int marker = own >= 0 && EdgeMarkers.IsMarked(edge.Relation) ? own : edge.Marker;
            edges.Add(edge with { Dependent = conjunct, Kind = EnhancedEdgeKind.Shared, Marker = marker });
        }
    }

    private void AddSubjects(EdgeList edges, int conjunct, int first)
    {
        if (HasChild(conjunct, static r => r.IsSubject() || r == Relation.Expl)) return;
        bool passive = IsPassive(conjunct, first);
        foreach (EnhancedEdge edge in edges.DependentsOf(first))
        {
            if (!edge.Relation.IsSubject() || edge.Dependent > conjunct) continue;
            edges.Add(edge with { Head = conjunct, Kind = EnhancedEdgeKind.Shared, Relation = WithVoice(edge.Relation, passive) });
        }
    }

    // "It was built and sold" leaves out the auxiliary; a participle without one anywhere is a past tense that was misread.
    private bool IsPassive(int conjunct, int first) =>
        tree.ChildOf(conjunct, Relation.AuxPass) >= 0
        || (_syntax.Has(conjunct, "Voice=Pass") && HasChild(first, static r => r is Relation.AuxPass or Relation.Cop));

    private static Relation WithVoice(Relation subject, bool passive) => subject switch
    {
        Relation.NsubjOuter => subject,
        Relation.Nsubj or Relation.NsubjPass => passive ? Relation.NsubjPass : Relation.Nsubj,
        _ => passive ? Relation.CsubjPass : Relation.Csubj,
    };

    // "They built and sold the ship": what stands after the conjunct and hangs on the first is the object of both.
    private void AddObjects(EdgeList edges, int conjunct, int first)
    {
        if (HasChild(conjunct, static r => r is Relation.Obj or Relation.Ccomp)) return;
        foreach (int child in tree.ChildrenOf(first))
        {
            Relation relation = _syntax.RelationOf(child);
            if (child > conjunct && relation is Relation.Obj or Relation.Iobj or Relation.Ccomp)
                edges.Add(new EnhancedEdge(child, conjunct, relation, EnhancedEdgeKind.Shared, -1));
        }
    }

    private bool HasChild(int token, Func<Relation, bool> test)
    {
        foreach (int child in tree.ChildrenOf(token))
            if (test(_syntax.RelationOf(child))) return true;
        return false;
    }
}
