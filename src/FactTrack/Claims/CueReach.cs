using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Which clauses stand in reach of a word of saying, believing or wanting for which no source was found.</summary>
/// <remarks>By the rule "when in doubt, not the article": what hangs on such a word as its clause, infinitive or gerund, and all below that, is
/// put forward by somebody, and the text does not say by whom.</remarks>
internal sealed class CueReach(Document document, TreeIndex tree)
{
    private readonly ClauseLexicon _clauses = ClauseLexicon.Shared;
    private readonly FactualityLexicon _factuality = FactualityLexicon.Shared;
    private readonly FrozenDictionary<string, ReportedNoun> _nouns = ReportedNoun.All;

    private SyntaxTable Syntax => document.Syntax;

    /// <summary>True if a clause stands in such a reach; what the sentence itself judges ("the claim that it closed is false") does not.</summary>
    public bool Holds(Clause clause)
    {
        bool isJudged = clause.IsEmbedded;
        for (int at = clause.Predicate; Syntax.HeadOf(at) is >= 0 and var head; at = head)
        {
            if (!isJudged && IsComplement(at, head) && IsCue(head) && !IsJudged(head, at) && !IsWriter(head)) return true;
            isJudged = false;
        }

        return false;
    }

    /// <summary>What a noun of a message or a want over a clause makes of it ("a report of a man who fell", "a reward for tips leading to him"), or null.</summary>
    public ReportedNoun? Over(Clause clause, out int noun)
    {
        int at = clause.Predicate;
        for (; Syntax.HeadOf(at) is >= 0 and var head; at = head)
        {
            if (Syntax.UposOf(head) != Upos.Noun || head > at || Link(at) is not { } link) continue;
            if (_nouns.TryGetValue(Syntax.LemmaOf(head), out ReportedNoun? found) && found.Links.Contains(link))
            {
                noun = head;
                return found;
            }
        }

        noun = -1;
        return null;
    }

    private string? Link(int dependent)
    {
        if (Syntax.RelationOf(dependent) is not (Relation.Nmod or Relation.Acl or Relation.AclRelcl or Relation.Ccomp)) return null;
        int word = tree.ChildOf(dependent, Relation.Case);
        if (word < 0) word = tree.ChildOf(dependent, Relation.Mark);
        return word < 0 ? null : Syntax.LemmaOf(word);
    }

    private bool IsComplement(int clause, int head)
    {
        if (clause < head && Syntax.RelationOf(clause) is not (Relation.Ccomp or Relation.Csubj)) return false;
        int mark = tree.ChildOf(clause, Relation.Mark);
        string? word = mark < 0 ? null : Syntax.LemmaOf(mark);
        return Syntax.RelationOf(clause) switch
        {
            Relation.Ccomp => true,
            Relation.Csubj => tree.ChildOf(head, Relation.Expl) >= 0,
            Relation.Xcomp => Syntax.UposOf(clause) == Upos.Verb,
            Relation.Acl => word is "to" or "that" or "of" or "for",
            Relation.Advcl => (word == "to" && Syntax.XposOf(clause) == "VB" && IsObjectLed(head)) || (Syntax.XposOf(clause) == "VBG" && word is "of" or "from" or "for" or "against" or "into" or "about"),
            _ => false,
        };
    }

    // "pressed them to leave": the infinitive is what is wanted; without an object it may be a purpose.
    private bool IsObjectLed(int verb) => tree.ChildOf(verb, Relation.Obj) >= 0 || tree.ChildOf(verb, Relation.Iobj) >= 0 || tree.ChildOf(verb, Relation.NsubjPass) >= 0;

    private bool IsCue(int word)
    {
        string lemma = Syntax.LemmaOf(word).ToLowerInvariant();
        CueForm? form = Syntax.UposOf(word) switch
        {
            Upos.Verb => CueForm.Verb,
            Upos.Noun => CueForm.Noun,
            Upos.Adj => CueForm.Adjective,
            _ => null,
        };
        if (form is not { } known) return false;
        if (CueLexicon.BuiltIn.Find(lemma, known) is not null) return true;
        foreach (AttitudeEntry entry in AttitudeLexicon.BuiltIn.Of(lemma))
            if (entry.Form == known) return true;
        return false;
    }

    // An operator ("plans to", "begins to") makes one claim with its infinitive, and "forced him to resign" tells what became of it.
    private bool IsJudged(int head, int clause)
    {
        string lemma = Syntax.LemmaOf(head);
        bool isNoun = Syntax.UposOf(head) == Upos.Noun;
        if ((isNoun ? _clauses.OperatorNounOf(lemma) : _clauses.OperatorOf(lemma)) is not null && Syntax.RelationOf(clause) is Relation.Xcomp or Relation.Acl or Relation.Advcl
            && (isNoun || tree.ChildOf(head, Relation.Obj) < 0)) return true;
        return _factuality.EmbeddingOf(lemma, Syntax.UposOf(head)) is { } embedding && embedding.Signature.Affirmed.Certainty != Certainty.Unknown;
    }

    // "I think that" outside quotation marks: the article's own.
    private bool IsWriter(int head) => tree.ChildOf(head, Relation.Nsubj) is >= 0 and var subject && Syntax.Has(subject, "Person=1");
}
