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
        double score = distance switch
        {
            <= 0 => AntecedentWeights.SameSentence,
            1 => AntecedentWeights.OneSentence,
            2 => AntecedentWeights.TwoSentences,
            _ => AntecedentWeights.ThreeSentences + (AntecedentWeights.FurtherSentence * (distance - 3)),
        };
        int place = _text.PlaceOf(head);
        score += syntax.RelationOf(place) switch
        {
            Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => AntecedentWeights.Subject,
            Relation.Obj or Relation.Iobj => AntecedentWeights.Object,
            Relation.OblAgent => AntecedentWeights.Agent,
            Relation.NmodPoss or Relation.Root or Relation.Appos => AntecedentWeights.Possessor,
            Relation.Compound => AntecedentWeights.Compound,
            _ => 0,
        };
        if (distance == 0) score += Structure(mention, place) + (AntecedentWeights.Nearness / (1 + (Math.Abs(mention.Head - head) / 8.0)));
        else if (_text.IsSubject(mention.Head) && _text.IsSubject(place)) score += AntecedentWeights.Parallel;
        return score;
    }

    /// <summary>True if syntax forbids that both are the same: co-arguments, or one inside the other.</summary>
    public bool IsForbidden(MentionDraft mention, int head, TokenRange tokens)
    {
        if (tokens.Contains(mention.Head) || mention.Tokens.Contains(head)) return true;
        SyntaxTable syntax = _text.Syntax;
        if (syntax.RelationOf(mention.Head) == Relation.NmodPoss) return syntax.HeadOf(mention.Head) is int owned && (owned == head || IsSameThing(owned, head));
        if (_text.SentenceOf(head) != mention.Sentence) return false;
        int governor = syntax.HeadOf(_text.FirstConjunct(mention.Head));
        int other = syntax.HeadOf(_text.FirstConjunct(head));
        if (governor >= 0 && governor == other && syntax.RelationOf(head) != Relation.NmodPoss) return true;
        // "Kim met him", where the subject is shared with a governing verb: "Kim agreed to meet him".
        return governor >= 0 && !_text.IsSubject(mention.Head) && _text.SharedSubjectOf(governor) is int subject && subject >= 0
            && subject == _text.FirstConjunct(head) && syntax.RelationOf(governor) is Relation.Xcomp or Relation.Conj;
    }

    // "Holm, his brother", "Holm is his brother": what he has is not he.
    private bool IsSameThing(int owned, int head)
    {
        SyntaxTable syntax = _text.Syntax;
        return (syntax.RelationOf(owned) == Relation.Appos && syntax.HeadOf(owned) == head)
            || (syntax.RelationOf(head) == Relation.Appos && syntax.HeadOf(head) == owned)
            || (_text.SubjectOf(owned) == head && _text.Tree.ChildOf(owned, Relation.Cop) >= 0);
    }

    private double Structure(MentionDraft mention, int place)
    {
        int clause = _text.PredicateOf(mention.Head);
        if (clause < 0) return 0;
        bool isPossessive = _text.Syntax.RelationOf(mention.Head) == Relation.NmodPoss;
        if (isPossessive && _text.SharedSubjectOf(clause) == place) return AntecedentWeights.PossessiveOfSubject;
        double bonus = _text.IsSubject(mention.Head) ? AntecedentWeights.SubjectOfMatrix : AntecedentWeights.MatrixForObject;
        int at = clause;
        if (IsReason(clause, place)) return bonus + AntecedentWeights.Reason;
        for (int level = 0; level < 3 && at >= 0; level++, bonus *= AntecedentWeights.MatrixDecay)
        {
            at = _text.PredicateOf(at);
            if (at >= 0 && (_text.SharedSubjectOf(at) == place || IsAgent(place, at))) return bonus;
        }

        // "a summit with Holm during her first term": both hang on the same noun.
        if (isPossessive && _text.Syntax.HeadOf(_text.Syntax.HeadOf(mention.Head)) == _text.Syntax.HeadOf(place) && _text.Syntax.RelationOf(place) == Relation.Nmod)
            return AntecedentWeights.Sibling;
        return isPossessive && _text.PredicateOf(place) == clause ? AntecedentWeights.SameClause : 0;
    }

    // "the spirit shown by the troops as they fought"
    private bool IsAgent(int place, int predicate) =>
        _text.Syntax.HeadOf(place) == predicate && (_text.Syntax.RelationOf(place) == Relation.OblAgent
            || (_text.Syntax.RelationOf(place) == Relation.Obl && _words.IsMetonymCue(_text.CaseOf(place), "case-agent")));

    // "The king praised Holm after she had won": the object of such a verb.
    private bool IsReason(int clause, int place)
    {
        SyntaxTable syntax = _text.Syntax;
        int governor = syntax.HeadOf(clause);
        return syntax.RelationOf(clause) == Relation.Advcl && governor >= 0 && syntax.HeadOf(place) == governor
            && syntax.RelationOf(place) == Relation.Obj && _words.IsObjectCause(syntax.LemmaOf(governor));
    }
}
