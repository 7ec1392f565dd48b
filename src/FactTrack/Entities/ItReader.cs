namespace FactTrack;

/// <summary>What kind of thing the subject "it" may stand for: nothing ("it is time to go"), a happening ("it was tragic"), or anything.</summary>
internal static class ItReader
{
    /// <summary>True for weather and times ("it rained", "it was too late"), a cleft ("it was Holm who left") and a clause that stands behind ("it is wrong to sell them").</summary>
    public static bool IsExpletive(AnnotatedText text, MentionDraft mention)
    {
        if (PredicateOf(text, mention) is not (>= 0 and int predicate)) return false;
        string lemma = text.Syntax.LemmaOf(predicate);
        if (text.Tree.ChildOf(predicate, Relation.Cop) < 0) return Is(lemma, ExpletiveKind.Verb) || (Is(lemma, ExpletiveKind.Bare) && IsBare(text, predicate));
        return Is(lemma, ExpletiveKind.Predicate) || text.Forms[predicate].EndsWith(".m.", StringComparison.Ordinal) || IsCleft(text, predicate) || HasClauseBehind(text, predicate);
    }

    /// <summary>True where only a happening fits, never a person, a body or a place: "it was a shock", "it just happens".</summary>
    public static bool IsOfSituation(AnnotatedText text, MentionDraft mention)
    {
        if (PredicateOf(text, mention) is not (>= 0 and int predicate) || text.Tree.ChildOf(predicate, Relation.Xcomp) >= 0) return false;
        string lemma = text.Syntax.LemmaOf(predicate);
        return Is(lemma, ExpletiveKind.Situation)
            || (text.Tree.ChildOf(predicate, Relation.Cop) >= 0 && EntityWords.Shared.Noun(lemma[(lemma.LastIndexOf('-') + 1)..], lemma) is { IsEvent: true });
    }

    private static int PredicateOf(AnnotatedText text, MentionDraft mention) =>
        mention is { Gender: Gender.Neuter, IsPlural: false } && text.IsSubject(mention.Head) && text.Syntax.LemmaOf(mention.Head) == "it" ? text.Syntax.HeadOf(mention.Head) : -1;

    private static bool Is(string lemma, ExpletiveKind kind) => EntityWords.Shared.IsExpletive(lemma, kind);

    private static bool IsBare(AnnotatedText text, int verb)
    {
        foreach (int child in text.Tree.ChildrenOf(verb))
            if (child > verb && text.Syntax.RelationOf(child) is not (Relation.Punct or Relation.Advmod or Relation.Conj or Relation.Cc)) return false;
        return true;
    }

    // "it was the neighbours who called": the predicate is a name or a known thing with a clause of its own.
    private static bool IsCleft(AnnotatedText text, int predicate)
    {
        int clause = text.Tree.ChildOf(predicate, Relation.AclRelcl), determiner = text.Tree.ChildOf(predicate, Relation.Det);
        return clause >= 0 && (text.Syntax.UposOf(predicate) is Upos.Propn or Upos.Pron || (determiner >= 0 && EntityWords.Shared.DefinitenessOf(text.Syntax.LemmaOf(determiner)) == Definiteness.Definite)
            || (determiner < 0 && text.IsPlural(predicate)));
    }

    // "it is wrong that he left", "it is hard for them to sell it": an infinitive that lacks nothing.
    private static bool HasClauseBehind(AnnotatedText text, int predicate)
    {
        foreach (int child in text.Tree.ChildrenOf(predicate))
        {
            if (child < predicate) continue;
            Relation relation = text.Syntax.RelationOf(child);
            if (relation is Relation.Csubj or Relation.Ccomp) return true;
            if (relation is Relation.Advcl or Relation.Acl or Relation.Xcomp && text.Syntax.XposOf(child) == "VB" && text.Tree.ChildOf(child, Relation.Mark) >= 0
                && (text.Tree.ChildOf(child, Relation.Obj) > child || text.SubjectOf(child) >= 0)) return true;
        }

        return false;
    }
}
