namespace FactTrack;

/// <summary>Polarity and certainty of a clause by its own words (FactBank), and the condition that it hangs on.</summary>
internal sealed class FactualityReader(ClauseInput input, ClauseLexicon lexicon)
{
    /// <summary>What was read of one clause.</summary>
    public readonly record struct Factuality(Polarity Polarity, Certainty Certainty, List<int> Markers, int Condition);

    /// <summary>Reads a clause.</summary>
    /// <param name="predicate">Its predicate.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="operators">The operators over it.</param>
    public Factuality Read(int predicate, VerbGroup group, List<(int Token, Operator Operator)> operators)
    {
        var markers = new List<int>();
        bool negative = false;
        Certainty certainty = Certainty.Certain;
        int condition = -1;
        Modify(predicate, markers, ref negative, ref certainty, ref condition);
        foreach ((int token, Operator op) in operators)
        {
            if (op.Effect == OperatorEffect.Improbable) certainty = Weaker(certainty, Certainty.Probable);
            if (op.Effect is OperatorEffect.Negative or OperatorEffect.Improbable)
            {
                negative = !negative;
                markers.Add(token);
            }
            else if (op.Effect == OperatorEffect.Probable)
            {
                certainty = Weaker(certainty, Certainty.Probable);
                markers.Add(token);
            }

            if (token != predicate) Modify(token, markers, ref negative, ref certainty, ref condition);
        }

        if (group.Modal >= 0 && lexicon.HedgeOf(input.Syntax.LemmaOf(group.Modal)) is { } modal && !IsBackshifted(group.Modal, predicate))
        {
            certainty = Weaker(certainty, modal);
            if (!markers.Contains(group.Modal)) markers.Add(group.Modal);
        }

        if (condition >= 0) certainty = Certainty.Unknown;
        markers.Sort();
        return new Factuality(negative ? Polarity.Negative : Polarity.Positive, certainty, markers, condition);
    }

    /// <summary>The less certain of two; uncommitted is least.</summary>
    public static Certainty Weaker(Certainty left, Certainty right) => left > right ? left : right;

    private void Modify(int predicate, List<int> markers, ref bool negative, ref Certainty certainty, ref int condition)
    {
        SyntaxTable syntax = input.Syntax;
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            string lemma = syntax.LemmaOf(child);
            switch (syntax.RelationOf(child))
            {
                case Relation.Advmod or Relation.Cc or Relation.Det:
                    if (lexicon.IsNegator(lemma) && IsNegating(child, lemma)) Negate(child, markers, ref negative);
                    else if (lexicon.HedgeOf(lemma) is { } hedge) Hedge(child, hedge, markers, ref certainty);
                    break;
                case Relation.Mark:
                    if (lemma == "without") Negate(child, markers, ref negative);
                    break;
                case Relation.Nsubj or Relation.NsubjPass or Relation.Obj:
                    if (NegativeDeterminer(child) is >= 0 and int no) Negate(no, markers, ref negative);
                    break;
                case Relation.Advcl:
                    if (IsCondition(child)) condition = child;
                    break;
            }
        }
    }

    // "not only" adds instead of negating.
    private bool IsNegating(int token, string lemma) =>
        !(lemma == "not" && token + 1 < input.Forms.Length && input.Syntax.LemmaOf(token + 1) is "only" or "just" && input.Syntax.RelationOf(token + 1) == Relation.Advmod)
        && !(lemma == "nor" && input.Syntax.RelationOf(token) != Relation.Cc && input.Syntax.RelationOf(token) != Relation.Advmod);

    private int NegativeDeterminer(int noun)
    {
        if (lexicon.IsNegator(input.Syntax.LemmaOf(noun))) return noun;
        int determiner = input.ChildOf(noun, Relation.CcPreconj, Relation.Det);
        return determiner >= 0 && lexicon.IsNegator(input.Syntax.LemmaOf(determiner)) ? determiner : -1;
    }

    private bool IsCondition(int clause)
    {
        int mark = input.Tree.ChildOf(clause, Relation.Mark);
        return mark >= 0 && lexicon.RoleOfMark(input.Syntax.LemmaOf(mark)) == Role.Condition && !IsConcession(clause);
    }

    private bool IsConcession(int clause) => input.Tree.SubtreeOf(clause).Start is > 0 and int first && input.Syntax.LemmaOf(first) == "even";

    // "said that it would close" told later: "will", not a condition.
    private bool IsBackshifted(int modal, int predicate)
    {
        if (input.Syntax.LemmaOf(modal) != "would") return false;
        for (int at = predicate; at >= 0; at = input.Syntax.HeadOf(at))
        {
            int head = input.Syntax.HeadOf(at);
            if (head >= 0 && input.Syntax.RelationOf(at) is Relation.Ccomp or Relation.Parataxis && input.IsVerb(head)) return true;
            if (input.Syntax.RelationOf(at) is Relation.Acl && head >= 0) return true;
        }

        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (input.Syntax.RelationOf(child) is Relation.Parataxis && input.IsVerb(child)) return true;
        return false;
    }

    private static void Negate(int token, List<int> markers, ref bool negative)
    {
        negative = !negative;
        markers.Add(token);
    }

    private static void Hedge(int token, Certainty hedge, List<int> markers, ref Certainty certainty)
    {
        certainty = Weaker(certainty, hedge);
        markers.Add(token);
    }
}
