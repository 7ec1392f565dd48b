namespace FactTrack;

/// <summary>Which word above a clause tells what becomes of it: "<b>forced</b> him to resign", "it is <b>doubtful</b> that he left".</summary>
internal sealed class EmbeddingReader(ClauseInput input, ClauseLexicon lexicon, FactualityLexicon words)
{
    private static readonly ClauseSignature s_tooMuch = new(FactValue.Counterfact, FactValue.Uncommitted);

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The first of the conjuncts that stand in one place.</summary>
    public int Top(int token)
    {
        while (Syntax.RelationOf(token) == Relation.Conj && Syntax.HeadOf(token) is >= 0 and int first) token = first;
        return token;
    }

    /// <summary>The word and its signature, or null where none is known.</summary>
    public (int Word, ClauseSignature Signature)? Of(int clause)
    {
        if (Syntax.HeadOf(clause) is not (>= 0 and int head)) return null;
        Complement form = FormOf(clause);
        if (form == Complement.None) return null;
        if (Find(head, form) is { } direct && !IsSubject(head, clause)) return (head, direct);

        // "came close to signing": the clause hangs on the verb.
        if (input.Tree.ChildOf(head, Relation.Xcomp) is >= 0 and int predicate && predicate < clause && !input.IsVerb(predicate) && Find(predicate, form) is { } beside)
            return (predicate, beside);

        // "the idea that it kills is nonsense": judged by the predicate of which the noun is the subject.
        if (form == Complement.Clause && Syntax.RelationOf(clause) is Relation.Acl or Relation.Ccomp && Syntax.RelationOf(head) is Relation.Nsubj or Relation.NsubjOuter
            && Syntax.HeadOf(head) is >= 0 and int judge && input.Tree.ChildOf(judge, Relation.Cop) >= 0 && Find(judge, form) is { } judged) return (judge, judged);
        return form == Complement.Infinitive && IsTooMuch(head, clause) ? (head, s_tooMuch) : null;
    }

    /// <summary>True for a noun that tells how likely its clause is ("sign", "chance").</summary>
    public bool IsJudge(int noun) => Find(noun, Complement.Clause) is not null;

    private ClauseSignature? Find(int word, Complement form)
    {
        string lemma = Syntax.LemmaOf(word);
        if (input.Tree.ChildOf(word, Relation.CompoundPrt) is >= 0 and int particle) lemma = $"{lemma} {Syntax.LemmaOf(particle)}";
        return words.EmbeddingOf(lemma, Syntax.UposOf(word)) is { } found && (found.Takes & form) != 0 ? found.Signature : null;
    }

    // A finite clause may be the subject of a judgement ("that he left is a lie"), never of a verb that acts.
    private bool IsSubject(int head, int clause) =>
        Syntax.RelationOf(clause) is Relation.Csubj or Relation.CsubjPass && input.IsVerb(head) && input.Tree.ChildOf(head, Relation.Expl) < 0;

    private Complement FormOf(int clause)
    {
        switch (Syntax.RelationOf(clause))
        {
            case Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.Acl or Relation.Xcomp:
                break;
            case Relation.AclRelcl when input.Tree.ChildOf(clause, Relation.Mark) >= 0:
                break;
            case Relation.Advcl when Syntax.XposOf(clause) is "VBG" or "VB":
                break;
            case Relation.Advcl when clause > Syntax.HeadOf(clause) && input.Tree.ChildOf(clause, Relation.Nsubj) < 0 && input.Tree.ChildOf(clause, Relation.Mark) is >= 0 and int link && Syntax.LemmaOf(link) == "as":
                return Complement.As;
            case Relation.Nmod or Relation.Obl when Syntax.XposOf(clause) == "VBG":
                return Complement.Gerund;
            case Relation.Obj or Relation.NsubjPass or Relation.Nmod when lexicon.EventNounOf(Syntax.LemmaOf(clause)) is not null:
                return Complement.Event;
            default:
                return Complement.None;
        }

        int mark = input.ChildOf(clause, Relation.Mark, Relation.Case);
        string? word = mark < 0 ? null : Syntax.LemmaOf(mark);
        if (Syntax.XposOf(clause) == "VBG" && input.Tree.ChildOf(clause, Relation.Aux) < 0)
            return word is null or "from" or "of" or "to" or "into" or "at" ? word == "from" ? Complement.Gerund | Complement.From : Complement.Gerund : Complement.None;
        if (word == "to" || (word is null && Syntax.RelationOf(clause) == Relation.Xcomp)) return Complement.Infinitive;
        return word is "that" or "whether" or "if" || (word is null && Syntax.RelationOf(clause) is not (Relation.Acl or Relation.Xcomp)) ? Complement.Clause : Complement.None;
    }

    // "too ill to travel": did not.
    private bool IsTooMuch(int head, int clause)
    {
        if (Syntax.UposOf(head) is not (Upos.Adj or Upos.Adv) || clause < head) return false;
        int degree = input.Tree.ChildOf(head, Relation.Advmod);
        return degree >= 0 && Syntax.LemmaOf(degree) == "too";
    }
}
