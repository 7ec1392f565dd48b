namespace FactTrack;

/// <summary>Joins a relative pronoun to the noun that its clause modifies.</summary>
internal sealed class RelativeResolver(Discourse discourse)
{
    // How far above the noun that the parser chose a better one is looked for.
    private const int MaximumClimb = 6;

    private readonly AnnotatedText _text = discourse.Text;

    /// <summary>Resolves a relative pronoun, where the clause and its noun are found.</summary>
    public void Resolve(MentionDraft mention)
    {
        int clause = mention.Head;
        for (int steps = 0; clause >= 0 && steps < MaximumClimb; clause = _text.Syntax.HeadOf(clause), steps++)
            if (_text.Syntax.RelationOf(clause) is Relation.AclRelcl or Relation.Acl) break;
        if (clause < 0 || _text.Syntax.RelationOf(clause) is not (Relation.AclRelcl or Relation.Acl)) return;
        int noun = Noun(mention, clause);
        if (discourse.At(noun) is not { IsThing: false } antecedent || antecedent == mention) return;
        if (!antecedent.IsResolved && antecedent.Kind == MentionKind.Nominal && antecedent.Definiteness != Definiteness.Empty)
            discourse.Entities.Found(_text, antecedent);
        if (antecedent.IsResolved) mention.Resolve(antecedent.Entities, noun == _text.Syntax.HeadOf(clause) ? .92 : .75, "relative");
    }

    // The noun that the tree gives, unless the verb asks for another one above it: a happening derails, not a program.
    private int Noun(MentionDraft mention, int clause)
    {
        int given = _text.Syntax.HeadOf(clause);
        bool isSubject = _text.IsSubject(mention.Head) && _text.Syntax.HeadOf(mention.Head) == clause;
        if (Suits(mention, given, clause, isSubject)) return given;
        int at = given < 0 ? -1 : _text.Syntax.HeadOf(given);
        for (int steps = 0; at >= 0 && steps < MaximumClimb; at = _text.Syntax.HeadOf(at), steps++)
            if (at < mention.Head && _text.Syntax.UposOf(at) is Upos.Noun or Upos.Propn && discourse.At(at) is { IsThing: false } && Suits(mention, at, clause, isSubject)) return at;
        return given;
    }

    private bool Suits(MentionDraft mention, int noun, int clause, bool isSubject)
    {
        if (noun < 0) return false;
        EntityType? type = discourse.At(noun)?.Type;
        if (mention.Gender == Gender.Human && type is not (null or EntityType.Person or EntityType.Group)) return false;
        if (!isSubject) return true;
        if (EntityWords.Shared.IsEventVerb(_text.Syntax.LemmaOf(clause)) && type is not EntityType.Event && discourse.At(noun)?.Kind != MentionKind.Name) return false;
        int verb = FiniteVerb(clause);
        return !(_text.Syntax.XposOf(verb) == "VBZ" && _text.IsPlural(noun));
    }

    private int FiniteVerb(int clause)
    {
        foreach (int child in _text.Tree.ChildrenOf(clause))
            if (_text.Syntax.RelationOf(child) is Relation.Aux or Relation.Cop or Relation.AuxPass) return child;
        return clause;
    }
}
