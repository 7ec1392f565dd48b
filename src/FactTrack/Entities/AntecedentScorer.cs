namespace FactTrack;

/// <summary>How well something said before fits as an antecedent: nearness, grammatical role, structure and repetition.</summary>
internal sealed class AntecedentScorer(Discourse discourse)
{
    private readonly AnnotatedText _text = discourse.Text;
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>The score of a place as antecedent of a later mention, agreement not counted.</summary>
    /// <param name="mention">The mention to resolve.</param>
    /// <param name="head">The head of the antecedent.</param>
    public double Score(MentionDraft mention, int head)
    {
        SyntaxTable syntax = _text.Syntax;
        int distance = mention.Sentence - _text.SentenceOf(head);
        double score = distance switch { <= 0 => 3, 1 => 2.2, 2 => 1.2, 3 => .6, _ => .6 - (.3 * (distance - 3)) };
        int place = _text.FirstConjunct(head);
        score += syntax.RelationOf(place) switch
        {
            Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => 1.2,
            Relation.Obj or Relation.Iobj => .4,
            Relation.NmodPoss => .3,
            Relation.Root or Relation.Appos => .3,
            Relation.Compound => -.5,
            _ => 0,
        };
        if (distance == 0) score += Structure(mention, place) + (.5 / (1 + (Math.Abs(mention.Head - head) / 8.0)));
        else if (_text.IsSubject(mention.Head) && _text.IsSubject(place)) score += .4;
        return score;
    }

    /// <summary>True if syntax forbids that both are the same: co-arguments, or one inside the other.</summary>
    public bool IsForbidden(MentionDraft mention, int head, TokenRange tokens)
    {
        if (tokens.Contains(mention.Head) || mention.Tokens.Contains(head)) return true;
        SyntaxTable syntax = _text.Syntax;
        if (syntax.RelationOf(mention.Head) == Relation.NmodPoss) return syntax.HeadOf(mention.Head) == head;
        if (_text.SentenceOf(head) != mention.Sentence) return false;
        int governor = syntax.HeadOf(_text.FirstConjunct(mention.Head));
        int other = syntax.HeadOf(_text.FirstConjunct(head));
        if (governor >= 0 && governor == other && syntax.RelationOf(head) != Relation.NmodPoss) return true;
        // "Kim met him", where the subject is shared with a governing verb: "Kim agreed to meet him".
        return governor >= 0 && !_text.IsSubject(mention.Head) && _text.SharedSubjectOf(governor) is int subject && subject >= 0
            && subject == _text.FirstConjunct(head) && syntax.RelationOf(governor) is Relation.Xcomp or Relation.Conj;
    }

    private double Structure(MentionDraft mention, int place)
    {
        int clause = _text.PredicateOf(mention.Head);
        if (clause < 0) return 0;
        bool isPossessive = _text.Syntax.RelationOf(mention.Head) == Relation.NmodPoss;
        if (isPossessive && _text.SharedSubjectOf(clause) == place) return 1.6;
        double bonus = _text.IsSubject(mention.Head) ? 1.5 : .8;
        int at = clause;
        if (IsReason(clause, place)) return bonus + 1;
        for (int level = 0; level < 3 && at >= 0; level++, bonus *= .5)
        {
            at = _text.PredicateOf(at);
            if (at >= 0 && _text.SharedSubjectOf(at) == place) return bonus;
        }

        return isPossessive && _text.PredicateOf(place) == clause ? .9 : 0;
    }

    // "The king praised Holm after she had won": the object of such a verb.
    private bool IsReason(int clause, int place)
    {
        SyntaxTable syntax = _text.Syntax;
        int governor = syntax.HeadOf(clause);
        return syntax.RelationOf(clause) == Relation.Advcl && governor >= 0 && syntax.HeadOf(place) == governor
            && syntax.RelationOf(place) == Relation.Obj && _words.IsObjectCause(syntax.LemmaOf(governor));
    }
}
