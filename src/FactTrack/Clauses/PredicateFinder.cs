namespace FactTrack;

/// <summary>Which tokens head a clause, and of what form.</summary>
internal sealed class PredicateFinder(ClauseInput input, ClauseLexicon lexicon)
{
    /// <summary>The form of the clause that a token heads, or null.</summary>
    public ClauseKind? KindOf(int token)
    {
        SyntaxTable syntax = input.Syntax;
        Relation relation = syntax.RelationOf(token);
        if (relation is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Case or Relation.Cc or Relation.Punct or Relation.Fixed
            or Relation.Flat or Relation.Goeswith or Relation.Reparandum or Relation.Discourse or Relation.Mark)
            return null;
        if (input.CopulaOf(token) >= 0) return input.IsRelativizer(token) ? null : ClauseKind.Copular; // "That is how it ended" says nothing of its own.
        if (input.IsVerb(token) && HeadsClause(relation)) return VerbKind(token, relation);
        if (syntax.UposOf(token) is Upos.Adj && relation == Relation.Conj && KindOf(syntax.HeadOf(token)) == ClauseKind.Copular
            && syntax.UposOf(syntax.HeadOf(token)) == Upos.Adj)
            return ClauseKind.Copular;
        return IsNominalEvent(token, relation) ? ClauseKind.Nominal : null;
    }

    // A verb form in the place of a noun ("denied wrongdoing") heads no clause.
    private static bool HeadsClause(Relation relation) => relation is Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Xcomp or Relation.Advcl
        or Relation.AdvclRelcl or Relation.Acl or Relation.AclRelcl or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter or Relation.Parataxis
        or Relation.List or Relation.Dep or Relation.Orphan or Relation.Appos or Relation.Dislocated;

    private ClauseKind? VerbKind(int token, Relation relation)
    {
        // "denied wrongdoing": a gerund that stands alone is a noun.
        if (input.Syntax.XposOf(token) == "VBG" && relation is Relation.Ccomp or Relation.Xcomp && input.Tree.YieldOf(token) is [{ Length: 1 }]
            && input.Syntax.HeadOf(token) == token - 1) return null;

        // "remains closed": a participle behind a verb that links is what somebody is.
        if (input.IsLinked(token)) return null;

        // "the talks surrounding the sale", "the law concerning arms": a participle that has become a preposition.
        if (input.Syntax.XposOf(token) == "VBG" && relation == Relation.Acl && lexicon.HasPreposition(input.Forms[token].ToLowerInvariant())) return null;

        // "found him based on a tip".
        if (input.Syntax.XposOf(token) == "VBN" && relation is Relation.Acl or Relation.Advcl && token + 1 < input.Syntax.Count && lexicon.HasPreposition($"{input.Forms[token]} {input.Forms[token + 1]}".ToLowerInvariant())) return null;

        // "That's what it is".
        if (input.Syntax.LemmaOf(token) == "be" && relation == Relation.AclRelcl && input.IsRelativizer(input.Syntax.HeadOf(token))) return null;

        // A verb form used as a noun or name has a determiner or stands as a subject or object without one of its own.
        if (input.Tree.ChildOf(token, Relation.Det) >= 0) return null;
        if (relation == Relation.AclRelcl || relation == Relation.AdvclRelcl) return ClauseKind.Relative;
        string xpos = input.Syntax.XposOf(token);
        bool hasFinite = xpos is "VBD" or "VBZ" or "VBP" or "MD" || HasFiniteAuxiliary(token);
        if (hasFinite) return ClauseKind.Finite;
        if (xpos == "VB" || (xpos == "VBN" && input.IsToInfinitive(token))) return ClauseKind.Infinitive;
        if (relation == Relation.Conj && KindOf(input.Syntax.HeadOf(token)) is { } first and not (ClauseKind.Nominal or ClauseKind.Copular)) return first;
        return xpos is "VBG" or "VBN" && relation == Relation.Root ? ClauseKind.Finite : ClauseKind.Participle;
    }

    private bool HasFiniteAuxiliary(int token)
    {
        foreach (int child in input.Tree.ChildrenOf(token))
        {
            if (input.Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass && input.Syntax.XposOf(child) is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        }

        return false;
    }

    // A noun that names an action counts where somebody takes part in it: whose it is, or with, by, against, between, of whom.
    private bool IsNominalEvent(int token, Relation relation)
    {
        SyntaxTable syntax = input.Syntax;
        if (syntax.UposOf(token) != Upos.Noun || relation is Relation.Compound or Relation.NmodDesc || lexicon.EventNounOf(syntax.LemmaOf(token)) is not { } noun) return false;
        foreach (int child in input.Tree.ChildrenOf(token))
        {
            Relation part = syntax.RelationOf(child);
            if (part == Relation.NmodPoss) return true;
            if (part == Relation.Amod && input.Entities.MentionAt(child) is not null) return true;
            if (part == Relation.Compound && syntax.UposOf(child) == Upos.Propn && noun.Reciprocal) return true;
            if (part == Relation.Nmod && input.ChildOf(child, Relation.Case, Relation.Case) is >= 0 and int preposition
                && (input.Forms[preposition] is "by" or "between" or "with" || input.AgentBehind(child) >= 0))
                return true;
        }

        return false;
    }
}
