namespace FactTrack;

/// <summary>Finds the function word that the label of an edge names: "in" of <c>obl:in</c>, "while" of <c>advcl:while</c>, "and" of <c>conj:and</c>.</summary>
internal sealed class EdgeMarkers(TreeIndex tree, string[] forms)
{
    private readonly SyntaxTable _syntax = tree.Syntax;

    /// <summary>Adds the edges of the tree, one a token.</summary>
    public void AddTree(EdgeList edges)
    {
        int[] coordinators = Coordinators();
        for (int i = 0; i < _syntax.Count; i++)
        {
            Relation relation = _syntax.RelationOf(i);
            int marker = relation == Relation.Conj ? coordinators[i] : IsMarked(relation) ? MarkerOf(i) : -1;
            edges.Add(new EnhancedEdge(i, _syntax.HeadOf(i), relation, EnhancedEdgeKind.Basic, marker));
        }
    }

    /// <summary>True if labels of a relation name a preposition or subordinator; those with a subtype do not.</summary>
    public static bool IsMarked(Relation relation) => relation is Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl;

    /// <summary>The first token of the preposition or subordinator of a modifier, the nearest where there are several ("as in May"), or -1.</summary>
    public int MarkerOf(int token)
    {
        int marker = -1;
        bool afterSubject = false;
        foreach (int child in tree.ChildrenOf(token))
        {
            Relation relation = _syntax.RelationOf(child);
            if (child > token)
            {
                // A stranded one: "what it depends on".
                if (marker < 0 && relation == Relation.Case && IsWord(child)) marker = child;
                continue;
            }

            afterSubject |= relation.IsSubject();
            bool opens = relation == Relation.Mark || (relation == Relation.Case && !(afterSubject && marker >= 0 && IsVerbless(token)));
            // "when it rains", though UD calls this word an adverb.
            bool asks = relation == Relation.Advmod && marker < 0 && _syntax.RelationOf(token) == Relation.Advcl && _syntax.XposOf(child) == "WRB";
            if ((opens || asks) && IsWord(child)) marker = child;
        }

        return marker;
    }

    // "With ships in the bay": a preposition after the subject is part of the predicate, and does not join the clause.
    private bool IsVerbless(int token) => tree.ChildOf(token, Relation.Cop) < 0;

    // A conjunct without a coordinator takes the one of the next: both "and" in "tea, milk and sugar".
    private int[] Coordinators()
    {
        int[] found = new int[_syntax.Count];
        var conjuncts = new List<int>();
        for (int head = 0; head < found.Length; head++)
        {
            conjuncts.Clear();
            foreach (int child in tree.ChildrenOf(head))
                if (_syntax.RelationOf(child) == Relation.Conj) conjuncts.Add(child);
            int coordinator = -1;
            for (int i = conjuncts.Count - 1; i >= 0; i--)
            {
                int own = CoordinatorOf(conjuncts[i]);
                if (own >= 0) coordinator = own;
                found[conjuncts[i]] = coordinator >= 0 && IsWord(coordinator) ? coordinator : -1;
            }
        }

        return found;
    }

    private int CoordinatorOf(int conjunct)
    {
        int coordinator = tree.ChildOf(conjunct, Relation.Cc);
        return coordinator < conjunct ? coordinator : -1;
    }

    // "/" and "&" give no label.
    private bool IsWord(int token) => forms[token].Length > 0 && char.IsLetter(forms[token][0]);
}
