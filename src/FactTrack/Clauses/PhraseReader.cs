namespace FactTrack;

/// <summary>The words of a phrase: the tokens below its head, without what does not belong to it.</summary>
internal sealed class PhraseReader(ClauseInput input, PrepositionReader prepositions, ClauseLexicon lexicon)
{
    /// <summary>
    /// The phrase of a noun or other argument: without its prepositions, its conjuncts where <paramref name="alone"/>,
    /// appositions, non-restrictive relative clauses, asides and outer punctuation.
    /// </summary>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="alone">True to leave its conjuncts out.</param>
    /// <param name="without">A token whose subtree belongs elsewhere, or -1.</param>
    /// <param name="predicate">The predicate that asks: a relative clause that holds it does not belong to its own antecedent.</param>
    public ValueList<TokenRange> Read(int head, bool alone, int predicate, int without = -1)
    {
        List<TokenRange> pieces = input.Tree.YieldOf(head);
        Cut(pieces, head, head, alone);
        RemoveSetOff(pieces, head);
        if (without >= 0) RemoveYield(pieces, without);
        if (pieces.Count > 0 && pieces[0].Start <= predicate && predicate != head) RemoveClauseOf(pieces, head, predicate);
        return Trim(pieces, head);
    }

    /// <summary>The words of a clause inside another one: all but what does not belong to it, such as the cue that reports it.</summary>
    public ValueList<TokenRange> ReadClause(int head, int predicate)
    {
        List<TokenRange> pieces = input.Tree.YieldOf(head);
        foreach (int child in input.Tree.ChildrenOf(head))
            if (input.Syntax.RelationOf(child) is Relation.Parataxis or Relation.Discourse or Relation.Vocative) RemoveYield(pieces, child);
        if (predicate != head && input.Tree.IsBelow(predicate, head)) RemoveClauseOf(pieces, head, predicate);
        return Trim(pieces, head);
    }

    /// <summary>The phrase of a copular predicate: without subject, copula, auxiliaries and other clause-level parts.</summary>
    public ValueList<TokenRange> ReadPredicate(int head, bool keepObliques)
    {
        List<TokenRange> pieces = input.Tree.YieldOf(head);
        foreach (int child in input.Tree.ChildrenOf(head))
        {
            Relation relation = input.Syntax.RelationOf(child);
            bool cut = relation is Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass or Relation.Csubj or Relation.CsubjOuter or Relation.Cop
                or Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.Advcl or Relation.AdvclRelcl or Relation.Ccomp
                or Relation.Parataxis or Relation.Expl or Relation.Vocative or Relation.Discourse or Relation.Dislocated or Relation.Cc
                || (relation == Relation.Conj && input.ChildOf(child, Relation.Cop, Relation.Nsubj) >= 0)
                || (relation is Relation.Obl or Relation.OblUnmarked && (!keepObliques || child < head))
                || (relation == Relation.Advmod && (child < FirstOf(head) || (child < head && lexicon.IsNegator(input.Syntax.LemmaOf(child)))))
                || (relation == Relation.Conj && input.Syntax.UposOf(child) == Upos.Verb && input.Syntax.UposOf(head) != Upos.Verb);
            if (cut) RemoveYield(pieces, child);
        }

        Cut(pieces, head, head, alone: false);
        return Trim(pieces, head);
    }

    // The predicate proper begins after its last copula or auxiliary.
    private int FirstOf(int head)
    {
        int first = head;
        foreach (int child in input.Tree.ChildrenOf(head))
            if (child < head && input.Syntax.RelationOf(child) is Relation.Cop or Relation.Aux) first = child + 1;
        return Math.Min(first, head);
    }

    private void Cut(List<TokenRange> pieces, int head, int top, bool alone)
    {
        foreach (int child in input.Tree.ChildrenOf(head))
        {
            Relation relation = input.Syntax.RelationOf(child);
            bool isTop = head == top;
            bool cut = relation switch
            {
                Relation.Case => isTop && (child < head || input.Syntax.XposOf(child) == "POS") && !input.IsAmount(child),
                Relation.Conj when input.Syntax.UposOf(child) == Upos.Verb && input.IsNominal(head) => true,
                Relation.Cc or Relation.Conj => isTop && alone,
                Relation.CcPreconj => isTop && !lexicon.IsNegator(input.Syntax.LemmaOf(child)),
                Relation.Appos => SetOff(child),
                Relation.Parataxis or Relation.Discourse or Relation.Vocative or Relation.Reparandum => true,
                Relation.Advmod => isTop && child < head && input.CopulaOf(head) >= 0 && lexicon.IsNegator(input.Syntax.LemmaOf(child)),
                Relation.Acl when input.Syntax.XposOf(child) == "VBD" && input.Tree.ChildOf(child, Relation.Obj) > child => true,
                Relation.AclRelcl or Relation.Acl => AfterComma(child),
                Relation.Advcl => input.IsNominal(head),
                Relation.Nmod => AfterComma(child) || (isTop && IsStray(child)),
                Relation.Mark or Relation.Aux or Relation.Cop or Relation.Nsubj or Relation.Expl => isTop && input.IsNominal(head) && child < head,
                Relation.Punct => false,
                _ => false,
            };
            if (cut) RemoveYield(pieces, child);
            else if (relation is Relation.Nmod or Relation.Conj or Relation.NmodPoss or Relation.Compound) Cut(pieces, child, top, alone);
        }
    }

    /// <summary>True for a circumstance that the tree hangs on a name: "Holm during the call praised".</summary>
    public bool IsStray(int modifier) =>
        input.Syntax.UposOf(input.Syntax.HeadOf(modifier)) is Upos.Propn or Upos.Pron && prepositions.Read(modifier).Preposition is { } preposition
        && (lexicon.RoleOf("", preposition, NounSense.Place) is Role.Setting or Role.Time or Role.Cause or Role.Purpose || input.IsTime(modifier)
            || (preposition is "in" or "on" or "at" && input.TypeOf(input.Syntax.HeadOf(modifier)) == EntityType.Person));

    // "leader Kim Jong Un" is one phrase whichever word the tree takes as its head; "Kim, the leader" is two.
    private bool SetOff(int apposition)
    {
        int first = input.Tree.SubtreeOf(apposition).Start;
        return input.Syntax.UposOf(first) == Upos.Punct || (first > 0 && input.Syntax.UposOf(first - 1) == Upos.Punct);
    }

    // "diplomacy aimed at the strike, which failed": a relative clause that is set off tells something else, however deep it stands; so does "according to the navy".
    private void RemoveSetOff(List<TokenRange> pieces, int head)
    {
        TokenRange extent = input.Tree.SubtreeOf(head);
        for (int token = extent.Start; token < extent.End; token++)
            if (token != head && (input.Syntax.RelationOf(token) == Relation.AclRelcl ? AfterComma(token) : input.PrepositionOf(token) == "accord") && input.Tree.IsBelow(token, head)) RemoveYield(pieces, token);
    }

    private void RemoveClauseOf(List<TokenRange> pieces, int head, int predicate)
    {
        for (int at = predicate; at >= 0; at = input.Syntax.HeadOf(at))
        {
            if (input.Syntax.HeadOf(at) != head) continue;
            RemoveYield(pieces, at);
            return;
        }
    }

    private bool AfterComma(int clause)
    {
        int first = input.Tree.SubtreeOf(clause).Start;
        return first > 0 && input.Forms[first - 1] is "," or "-" or "--" || (first < input.Forms.Length && input.Forms[first] == ",");
    }

    private void RemoveYield(List<TokenRange> pieces, int token)
    {
        foreach (TokenRange hole in input.Tree.YieldOf(token)) Remove(pieces, hole);
    }

    private static void Remove(List<TokenRange> pieces, TokenRange hole)
    {
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            TokenRange piece = pieces[i];
            if (!piece.Overlaps(hole)) continue;
            pieces.RemoveAt(i);
            if (hole.End < piece.End) pieces.Insert(i, new TokenRange(hole.End, piece.End));
            if (piece.Start < hole.Start) pieces.Insert(i, new TokenRange(piece.Start, hole.Start));
        }
    }

    /// <summary>Drops outer punctuation; a quotation mark stays where its partner is inside.</summary>
    public ValueList<TokenRange> Trim(List<TokenRange> pieces, int head)
    {
        for (bool changed = true; changed && pieces.Count > 0;)
        {
            changed = false;
            TokenRange first = pieces[0], last = pieces[^1];
            if (first.Start < last.End - 1 && (input.Forms[first.Start], input.Forms[last.End - 1]) is ("(", ")") or ("\"", "\""))
            {
                // Brackets and quotation marks around the whole are no part of it.
                pieces[^1] = new TokenRange(last.Start, last.End - 1);
                pieces[0] = new TokenRange(first.Start + 1, pieces[0].End);
                pieces.RemoveAll(p => p.Length <= 0);
                changed = true;
                continue;
            }

            if (first.Length > 0 && first.Start != head && IsLoose(first.Start, pieces)) (pieces[0], changed) = (new TokenRange(first.Start + 1, first.End), true);
            else if (last.Length > 0 && last.End - 1 != head && IsLoose(last.End - 1, pieces)) (pieces[^1], changed) = (new TokenRange(last.Start, last.End - 1), true);
            pieces.RemoveAll(p => p.Length <= 0);
        }

        for (int i = pieces.Count - 1; i > 0; i--)
        {
            // What is left between two holes may be a lone comma or conjunction.
            if (pieces[i].Length == 1 && pieces[i].Start != head && input.Syntax.UposOf(pieces[i].Start) is Upos.Punct or Upos.Cconj) pieces.RemoveAt(i);
        }

        return pieces.Count == 0 ? [new TokenRange(head, head + 1)] : pieces.ToValueList();
    }

    private bool IsLoose(int token, List<TokenRange> pieces)
    {
        if (input.Syntax.UposOf(token) is Upos.Cconj) return input.Syntax.RelationOf(token) != Relation.CcPreconj || !lexicon.IsNegator(input.Syntax.LemmaOf(token)); // "neither"
        if (input.Syntax.UposOf(token) != Upos.Punct) return false;
        char mark = input.Forms[token][0];
        if (mark is not ('"' or '\'' or '(' or ')' or '[' or ']' or '`')) return true;
        int partners = 0;
        foreach (TokenRange piece in pieces)
        {
            for (int i = piece.Start; i < piece.End; i++)
                if (i != token && IsPartner(mark, input.Forms[i])) partners++;
        }

        return mark is '"' or '\'' or '`' ? partners % 2 == 0 : partners == 0;
    }

    private static bool IsPartner(char mark, string form) => form.Length > 0 && mark switch
    {
        '(' => form[0] == ')',
        ')' => form[0] == '(',
        '[' => form[0] == ']',
        ']' => form[0] == '[',
        '`' or '\'' => form[0] is '\'' or '`' && form.Length <= 2 && form != "'s",
        _ => form[0] == '"',
    };
}
