namespace FactTrack;

/// <summary>Whether a capital stands for its government or for the town.</summary>
internal sealed class Metonyms
{
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>True where the name whose head is a token acts, wants or is acted upon as a government.</summary>
    public bool IsGovernment(AnnotatedText text, int token)
    {
        SyntaxTable syntax = text.Syntax;
        if (IsPossessor(text, token)) return true;
        token = text.FirstConjunct(token);
        int head = syntax.HeadOf(token);
        if (head < 0) return false;
        string governor = syntax.LemmaOf(head);
        switch (syntax.RelationOf(token))
        {
            case Relation.Nsubj:
                return syntax.UposOf(head) == Upos.Verb ? !_words.IsMetonymCue(governor, "subject-place") : ActsAsPredicate(text, head);
            case Relation.OblAgent: return true;
            case Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Xcomp: return _words.IsMetonymCue(governor, "object-government");
            case Relation.NmodPoss: return !_words.IsMetonymCue(governor, "possessed-place");
            case Relation.Obl or Relation.Nmod:
                string marker = text.CaseOf(token);
                if (_words.IsMetonymCue(marker, "case-government")) return !_words.IsMetonymCue(governor, "possessed-place");
                return _words.IsMetonymCue(governor, "governs-government") && marker is not "in";
            default: return false;
        }
    }

    // "Washington and Seoul's desires", where the mark stands at the last one only.
    private bool IsPossessor(AnnotatedText text, int token)
    {
        foreach (int child in text.Tree.ChildrenOf(text.FirstConjunct(token)))
        {
            if (text.Syntax.RelationOf(child) != Relation.Conj || text.Tree.ChildOf(child, Relation.Case) is not (>= 0 and int mark) || text.Syntax.XposOf(mark) != "POS") continue;
            int owned = mark + 1;
            while (owned < text.SentenceTokens(mark).End && text.Syntax.UposOf(owned) is not Upos.Noun) owned++;
            return owned < text.SentenceTokens(mark).End && !_words.IsMetonymCue(text.Syntax.LemmaOf(owned), "possessed-place");
        }

        return false;
    }

    // "Moscow is ready to talk", "Seoul is an ally" act; "Seoul is cold" does not.
    private bool ActsAsPredicate(AnnotatedText text, int predicate)
    {
        foreach (int child in text.Tree.ChildrenOf(predicate))
            if (text.Syntax.RelationOf(child) is Relation.Xcomp or Relation.Ccomp or Relation.Csubj) return true;
        return _words.Noun(text.Forms[predicate], text.Syntax.LemmaOf(predicate)) is { IsPlace: false, Class: not "place" };
    }
}
