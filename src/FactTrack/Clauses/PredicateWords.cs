namespace FactTrack;

/// <summary>What the words beside a predicate make of it: negation, modal, adverbs, determiners, conditions.</summary>
internal sealed class PredicateWords(ClauseInput input)
{
    private readonly FactualityLexicon _words = FactualityLexicon.Shared;

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The predicate's value under that of what stands above it.</summary>
    public FactValue Read(int predicate, FactValue above, PredicateMarks marks)
    {
        FactValue value = above;
        int modal = -1;
        bool negated = false;
        ReadOwn(predicate, shared: false, marks, ref value, ref modal, ref negated);
        for (int at = predicate; FirstConjunct(at) is >= 0 and int first; at = first)
            ReadOwn(first, shared: true, marks, ref value, ref modal, ref negated, at);
        if (OwnPair(predicate) is { } own)
        {
            value = value.Under(own.Word.Value);
            marks.Add(own.Token, own.Word.Negates);
        }

        if (modal >= 0 && !IsBackshifted(modal, predicate) && (_words.Find(Syntax.LemmaOf(modal), Syntax.LemmaOf(predicate)) ?? _words.Find(Syntax.LemmaOf(modal))) is { } word)
        {
            Certainty certainty = CertaintyOf(word, predicate, negated);
            value = value with { Certainty = FactValue.Weaker(value.Certainty, certainty) };
            if (certainty != Certainty.Certain) marks.Add(modal, negates: false);
        }

        return value;
    }

    /// <summary>True if a word beside the predicate negates it.</summary>
    public bool IsNegated(int predicate)
    {
        FactValue value = FactValue.Fact;
        int modal = -1;
        bool negated = false;
        ReadOwn(predicate, shared: false, new PredicateMarks(), ref value, ref modal, ref negated);
        return negated;
    }

    private static Certainty CertaintyOf(FactWord modal, bool negated, bool perfect, bool acts) =>
        (negated ? modal.Negated : null) ?? (perfect ? modal.Perfect : null) ?? (acts ? modal.Agent : null) ?? modal.Value.Certainty;

    private Certainty CertaintyOf(FactWord modal, int predicate, bool negated)
    {
        bool perfect = false;
        foreach (int child in input.Tree.ChildrenOf(predicate))
            perfect |= Syntax.RelationOf(child) == Relation.Aux && Syntax.LemmaOf(child) == "have" && Syntax.XposOf(child) == "VB";
        return CertaintyOf(modal, negated, perfect, modal.Agent is not null && CanActOnIt(predicate));
    }

    // The words of one predicate; of a first conjunct those that reach over the later one as well.
    private void ReadOwn(int predicate, bool shared, PredicateMarks marks, ref FactValue value, ref int modal, ref bool negated, int conjunct = -1)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            Relation relation = Syntax.RelationOf(child);
            if (relation == Relation.Advcl || (relation == Relation.Advmod && input.Tree.ChildOf(child, Relation.Advcl) >= 0))
            {
                int clause = relation == Relation.Advcl ? child : input.Tree.ChildOf(child, Relation.Advcl);
                if (marks.Condition < 0 && (!shared || child < predicate) && ConditionClauses.IsCondition(Syntax, input.Tree, clause)) marks.Condition = clause;
                if (relation == Relation.Advcl) continue;
            }

            if (relation == Relation.Aux && Syntax.XposOf(child) == "MD")
            {
                if (modal < 0 && (!shared || SharesAuxiliary(predicate, conjunct))) modal = child;
                continue;
            }

            if (WordAt(predicate, child, relation) is not { } found || (shared && !IsShared(found, predicate, conjunct))) continue;

            // "ain't seen nothing": the object only agrees with the negation before it.
            if (relation == Relation.Obj && negated && !shared && found.Word.Negates) continue;
            value = value.Under(found.Word.Value);
            negated |= found.Word.Negates;
            marks.Add(found.Token, found.Word.Negates);
        }
    }

    private (int Token, FactWord Word)? WordAt(int predicate, int child, Relation relation)
    {
        switch (relation)
        {
            case Relation.Advmod or Relation.Cc or Relation.CcPreconj or Relation.Det or Relation.Mark or Relation.Case or Relation.Amod:
                return FindWord(predicate, child, relation);
            case Relation.Nsubj or Relation.NsubjPass or Relation.Obj:
                return NegativeNoun(child);
            case Relation.Obl when child < predicate && IsInverted(predicate):
                return NegativeNoun(child); // "at no time did he ..."
            default:
                return null;
        }
    }

    private (int Token, FactWord Word)? FindWord(int predicate, int token, Relation relation)
    {
        FactWord? word = PairAt(token);

        // "almost certainly", "no longer": the first of two words may hang on the second.
        if (word is null && token > 0 && Syntax.HeadOf(token - 1) != Syntax.HeadOf(token)) word = PairAt(token - 1);
        word ??= WordAt(token);
        if (word is null) return null;
        if (relation is Relation.Mark or Relation.Case && (!word.Negates || Syntax.LemmaOf(token) == "no")) return null;
        if (word.Before && (token + 1 != predicate || IsChange(predicate) || input.IsAmount(token))) return null;
        return (token, word);
    }

    // "nearly doubled", "nearly reached 5 %"; but "nearly reached the depot".
    private bool IsChange(int predicate) => _words.IsChange(Syntax.LemmaOf(predicate)) && (input.Tree.ChildOf(predicate, Relation.Obj) is not (>= 0 and int theme) || input.IsAmount(theme));

    // "few", not "fewer than".
    private FactWord? WordAt(int token) => Syntax.XposOf(token) is "JJR" or "JJS" or "RBR" or "RBS" ? null : _words.Find(Syntax.LemmaOf(token));

    private FactWord? PairAt(int first) => first + 1 >= Syntax.Count ? null
        : _words.Find(Syntax.LemmaOf(first), Syntax.LemmaOf(first + 1)) ?? _words.Find(Syntax.LemmaOf(first), input.Forms[first + 1]);

    // "far from popular", but "far from the coast".
    private (int Token, FactWord Word)? OwnPair(int predicate)
    {
        if (PairAt(predicate) is not { Negates: true } word || input.Tree.ChildOf(predicate, Relation.Cop) < 0) return null;
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (child > predicate && Syntax.RelationOf(child) is Relation.Obl or Relation.Advcl && !input.IsNominal(child)) return (predicate, word);
        return null;
    }

    // "no passenger", "nobody", "not all members", "few survivors" (but "a few survivors").
    private (int Token, FactWord Word)? NegativeNoun(int noun)
    {
        if (_words.Find(Syntax.LemmaOf(noun)) is { Negates: true } itself && !HasDeterminer(noun)) return (noun, itself);
        foreach (int child in input.Tree.ChildrenOf(noun))
        {
            if (child > noun) break;
            if (Syntax.RelationOf(child) is not (Relation.CcPreconj or Relation.Det or Relation.DetPredet or Relation.Advmod or Relation.Amod or Relation.Nummod)) continue;
            if (_words.Find(Syntax.LemmaOf(child), Syntax.LemmaOf(noun)) is { Negates: true } both) return (child, both);
            int token = Syntax.RelationOf(child) is Relation.Advmod || WordAt(child) is not null ? child : NegatedQuantifier(child);
            if (token < 0 || WordAt(token) is not { Negates: true, Before: false } word) continue;
            if (token + 1 != noun && PairAt(token) is not null) continue; // "no fewer than", but "no doubt that"
            if (Syntax.RelationOf(token) == Relation.Amod && HasDeterminer(noun)) continue;
            return (token, word);
        }

        return null;
    }

    private int NegatedQuantifier(int determiner)
    {
        int not = input.Tree.ChildOf(determiner, Relation.Advmod);
        return not >= 0 && not < determiner ? not : -1;
    }

    private bool HasDeterminer(int noun)
    {
        foreach (int child in input.Tree.ChildrenOf(noun))
            if (Syntax.RelationOf(child) is Relation.Det or Relation.NmodPoss && _words.Find(Syntax.LemmaOf(child)) is null) return true;
        return false;
    }

    private bool IsInverted(int predicate)
    {
        int subject = input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass);
        int auxiliary = input.ChildOf(predicate, Relation.Aux, Relation.AuxPass);
        return subject >= 0 && auxiliary >= 0 && auxiliary < subject;
    }

    private int FirstConjunct(int predicate)
    {
        if (Syntax.RelationOf(predicate) != Relation.Conj || Syntax.HeadOf(predicate) is not (>= 0 and int first)) return -1;
        return HasSubject(predicate) ? -1 : first;
    }

    private bool HasSubject(int predicate) =>
        input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass) >= 0 || input.Tree.ChildOf(predicate, Relation.Expl) >= 0;

    // What stands before the first conjunct reaches over the later ones: hedges always; negation over all that "or" joins, and over what
    // shares the auxiliary with it; never past "but" or a tense of its own.
    private bool IsShared((int Token, FactWord Word) found, int first, int conjunct)
    {
        if (found.Word.Before || found.Token > first || Syntax.RelationOf(found.Token) is Relation.Cc or Relation.CcPreconj or Relation.Mark or Relation.Case) return false;
        if (Syntax.HeadOf(found.Token) != first) return true; // a shared subject: "nobody saw or heard it"
        if (!found.Word.Negates) return true;
        return !HasOwnNegation(conjunct) && (Coordinator(first, conjunct) is "or" || SharesAuxiliary(first, conjunct));
    }

    private bool HasOwnNegation(int conjunct)
    {
        foreach (int child in input.Tree.ChildrenOf(conjunct))
            if (Syntax.RelationOf(child) is Relation.Advmod or Relation.Cc && _words.Find(Syntax.LemmaOf(child)) is { Negates: true, Before: false }) return true;
        return false;
    }

    // The coordinator of a list stands at its last member: "debated, amended or approved".
    private string? Coordinator(int first, int conjunct)
    {
        foreach (int child in input.Tree.ChildrenOf(first))
        {
            if (child >= conjunct && Syntax.RelationOf(child) == Relation.Conj && input.Tree.ChildOf(child, Relation.Cc) is >= 0 and int own) return Syntax.LemmaOf(own);
        }

        return null;
    }

    // "will not come and stay" shares; "did not come but stayed" and "does not come and stays" do not.
    private bool SharesAuxiliary(int first, int conjunct)
    {
        if (conjunct < 0 || Coordinator(first, conjunct) is "but" || input.ChildOf(conjunct, Relation.Aux, Relation.Cop) >= 0) return false;
        return input.ChildOf(first, Relation.Aux, Relation.AuxPass) >= 0
            ? Syntax.XposOf(first) == Syntax.XposOf(conjunct)
            : input.Tree.ChildOf(first, Relation.Cop) >= 0 && !input.IsVerb(conjunct);
    }

    // Of somebody who could do it, or in the passive: a duty; of the train that should arrive: an expectation.
    private bool CanActOnIt(int predicate)
    {
        if (input.Tree.ChildOf(predicate, Relation.AuxPass) >= 0) return true;
        int subject = input.Tree.ChildOf(predicate, Relation.Nsubj);
        if (subject < 0 && Syntax.RelationOf(predicate) is Relation.Conj or Relation.Xcomp) subject = input.Tree.ChildOf(Syntax.HeadOf(predicate), Relation.Nsubj);
        if (subject < 0) return false;
        if (Syntax.UposOf(subject) == Upos.Pron) return Syntax.LemmaOf(subject) is not ("it" or "this" or "that" or "which");
        return input.TypeOf(subject) is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.GeopoliticalEntity || _words.IsAgent(Syntax.LemmaOf(subject));
    }

    // "said that it would close" told later: "will", not a condition.
    private bool IsBackshifted(int modal, int predicate)
    {
        if (Syntax.LemmaOf(modal) != "would" || CertaintyOf(_words.Find("would")!, predicate, negated: false) == Certainty.Unknown) return false;
        for (int at = predicate; at >= 0; at = Syntax.HeadOf(at))
        {
            int head = Syntax.HeadOf(at);
            if (head >= 0 && Syntax.RelationOf(at) is Relation.Ccomp or Relation.Parataxis && input.IsVerb(head)) return true;
            if (Syntax.RelationOf(at) is Relation.Acl && head >= 0) return true;
        }

        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (Syntax.RelationOf(child) is Relation.Parataxis && input.IsVerb(child)) return true;
        return false;
    }
}
