namespace FactTrack;

/// <summary>Gives the noun that a relative clause modifies its place in the clause, and refers the relative pronoun to it.</summary>
internal sealed class RelativeClauses(TreeIndex tree)
{
    private static readonly Lexicon s_adjuncts = Lexicon.BuiltIn("adjunct-nouns");

    private readonly SyntaxTable _syntax = tree.Syntax;
    private readonly Stack<int> _pending = new();

    /// <summary>Adds the edges of all relative clauses.</summary>
    public void AddTo(EdgeList edges)
    {
        for (int clause = 0; clause < _syntax.Count; clause++)
        {
            if (!IsRelative(clause) || _syntax.HeadOf(clause) is not (>= 0 and int antecedent)) continue;
            int pronoun = PronounOf(clause);
            if (pronoun < 0) AddReduced(edges, clause, antecedent);
            else if (pronoun != clause && _syntax.RelationOf(pronoun) is not (Relation.Mark or Relation.Det)) AddPronoun(edges, pronoun, clause, antecedent);
        }
    }

    private bool IsRelative(int token) => _syntax.RelationOf(token) is Relation.AclRelcl or Relation.AdvclRelcl;

    private bool IsNominal(int token) => _syntax.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    private void AddPronoun(EdgeList edges, int pronoun, int clause, int antecedent)
    {
        Relation relation = _syntax.RelationOf(pronoun);
        int marker = -1;
        foreach (EnhancedEdge edge in edges.HeadsOf(pronoun))
            if (relation != Relation.Obl) marker = edge.Marker;
        edges.ReplaceBasic(new EnhancedEdge(pronoun, antecedent, Relation.Dep, EnhancedEdgeKind.Reference, -1));
        bool nominal = IsNominal(antecedent);
        Relation role = relation switch
        {
            Relation.Advmod when nominal => Relation.Obl,
            Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter when !nominal && _syntax.RelationOf(clause) == Relation.AdvclRelcl => Clausal(relation),
            _ => relation,
        };
        edges.Add(new EnhancedEdge(antecedent, _syntax.HeadOf(pronoun), role, EnhancedEdgeKind.Antecedent, marker));
    }

    // "It rained, which helped": the whole clause helped.
    private static Relation Clausal(Relation relation) => relation switch
    {
        Relation.NsubjPass => Relation.CsubjPass,
        Relation.NsubjOuter => Relation.CsubjOuter,
        _ => Relation.Csubj,
    };

    // "the ship he bought": no pronoun says which place is empty.
    private void AddReduced(EdgeList edges, int clause, int antecedent)
    {
        if (_syntax.RelationOf(clause) == Relation.AdvclRelcl)
        {
            if (_syntax.UposOf(antecedent) == Upos.Adv) Add(Relation.Advmod, clause);
        }
        else if (!Has(clause, Subjects.IsSubject))
        {
            Add(tree.ChildOf(clause, Relation.AuxPass) >= 0 ? Relation.NsubjPass : Relation.Nsubj, clause);
        }
        else
        {
            int verb = InnermostVerb(clause);
            if (IsAdjunct(verb, antecedent)) Add(Relation.Obl, verb);
            else if (tree.ChildOf(verb, Relation.Ccomp) < 0) Add(Relation.Obj, verb);
        }

        void Add(Relation role, int head) => edges.Add(new EnhancedEdge(antecedent, head, role, EnhancedEdgeKind.Antecedent, -1));
    }

    private bool IsAdjunct(int verb, int antecedent) =>
        _syntax.UposOf(verb) is not (Upos.Verb or Upos.Aux) || s_adjuncts.Contains(_syntax.LemmaOf(antecedent))
        || Has(verb, static r => r is Relation.Obj or Relation.NsubjPass or Relation.AuxPass) || HasStrandedPreposition(verb);

    private bool HasStrandedPreposition(int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
            if (_syntax.RelationOf(child) == Relation.Obl && _syntax.UposOf(child) == Upos.Adp) return true;
        return false;
    }

    // "the ship he wanted to buy": the place is empty below "buy".
    private int InnermostVerb(int clause)
    {
        int verb = clause;
        for (int next = verb; next >= 0;)
        {
            (verb, next) = (next, -1);
            foreach (int child in tree.ChildrenOf(verb))
                if (next < 0 && child > verb && _syntax.RelationOf(child) == Relation.Xcomp && _syntax.UposOf(child) is Upos.Verb or Upos.Aux) next = child;
        }

        return verb;
    }

    private bool Has(int token, Func<Relation, bool> test)
    {
        foreach (int child in tree.ChildrenOf(token))
            if (test(_syntax.RelationOf(child))) return true;
        return false;
    }

    // The first one in the clause, but not in relative clauses inside it, nor in other clauses that are joined to it.
    private int PronounOf(int clause)
    {
        int first = -1;
        _pending.Push(clause);
        while (_pending.TryPop(out int at))
        {
            if ((first < 0 || at < first) && _syntax.Has(at, "PronType=Rel")) first = at;
            foreach (int child in tree.ChildrenOf(at))
                if (!IsRelative(child) && !(at == clause && _syntax.RelationOf(child) == Relation.Conj)) _pending.Push(child);
        }

        return first;
    }
}
