namespace FactTrack;

/// <summary>Which adverbial clauses are conditions: "if ...", "as long as ...", "should the dam break, ...".</summary>
internal static class ConditionClauses
{
    /// <summary>True for a clause that another hangs on; "even if" and "whether" settle nothing.</summary>
    public static bool IsCondition(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        if (syntax.RelationOf(clause) != Relation.Advcl) return false;
        int mark = tree.ChildOf(clause, Relation.Mark);
        if (mark < 0) return IsInverted(syntax, tree, clause);
        return !IsAlternative(syntax, tree, clause) && ClauseLexicon.Shared.RoleOfMark(Phrase(syntax, tree, mark)) == Role.Condition && !IsConcession(syntax, mark);
    }

    /// <summary>True for a clause that puts nothing forward: a condition, also with "even"; "whether", "in case", "as if"; "whoever has it"; "before he could".</summary>
    public static bool IsOpen(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        if (IsQuestion(syntax, tree, clause) || FreeChoice.Opens(syntax, tree, clause)) return true;
        if (syntax.RelationOf(clause) != Relation.Advcl) return false;
        int mark = tree.ChildOf(clause, Relation.Mark);
        if (mark < 0) return IsInverted(syntax, tree, clause);
        string phrase = Phrase(syntax, tree, mark);
        if (phrase == "before" && HasModal(syntax, tree, clause)) return true; // "before he could reach it"
        return ClauseLexicon.Shared.RoleOfMark(phrase) == Role.Condition || FactualityLexicon.Shared.Find(phrase) is { Value.Certainty: Certainty.Unknown };
    }

    /// <summary>True for "within days, <b>if not hours</b>": without a verb it is what may be instead, and no condition.</summary>
    public static bool IsAlternative(SyntaxTable syntax, TreeIndex tree, int clause) =>
        syntax.UposOf(clause) is not (Upos.Verb or Upos.Aux) && tree.ChildOf(clause, Relation.Cop) < 0 && tree.ChildOf(clause, Relation.Nsubj) < 0
        && tree.ChildOf(clause, Relation.Mark) is >= 0 and int mark && syntax.LemmaOf(mark) == "if" && tree.ChildOf(clause, Relation.Advmod) is var no && no == mark + 1 && syntax.LemmaOf(no) == "not";

    /// <summary>True for "whether he left", "asked if he left".</summary>
    public static bool IsQuestion(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        int first = clause;
        while (syntax.RelationOf(first) == Relation.Conj && syntax.HeadOf(first) is >= 0 and int head) first = head;
        foreach (int child in tree.ChildrenOf(clause))
        {
            if (syntax.RelationOf(child) != Relation.Mark) continue;
            if (syntax.LemmaOf(child) == "whether" || (syntax.LemmaOf(child) == "if" && syntax.RelationOf(first) is Relation.Ccomp or Relation.Csubj)) return true;
        }

        return false;
    }

    /// <summary>A word with those fixed to it: "in case", "as long as".</summary>
    public static string Phrase(SyntaxTable syntax, TreeIndex tree, int word)
    {
        string phrase = syntax.LemmaOf(word);
        int clause = syntax.HeadOf(word), adverb = clause < 0 ? -1 : syntax.HeadOf(clause);

        // "as long as": the clause hangs on the adverb.
        if (phrase == "as" && adverb == word - 1 && syntax.UposOf(adverb) == Upos.Adv && tree.ChildOf(adverb, Relation.Advmod) is >= 0 and int degree)
            return $"{syntax.LemmaOf(degree)} {syntax.LemmaOf(adverb)} as";
        foreach (int child in tree.ChildrenOf(word))
            if (syntax.RelationOf(child) == Relation.Fixed) phrase = $"{phrase} {syntax.LemmaOf(child)}";
        return phrase;
    }

    // "Had he known", "Were it to fail", "Should it rain": an auxiliary at the head, before its subject.
    private static bool IsInverted(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        int first = tree.SubtreeOf(clause).Start;
        return first >= 0 && syntax.HeadOf(first) == clause && syntax.RelationOf(first) is Relation.Aux or Relation.AuxPass or Relation.Cop
            && syntax.XposOf(first) is "MD" or "VBD" && (tree.ChildOf(clause, Relation.Nsubj) > first || tree.ChildOf(clause, Relation.NsubjPass) > first);
    }

    private static bool HasModal(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        foreach (int child in tree.ChildrenOf(clause))
            if (syntax.XposOf(child) == "MD") return true;
        return false;
    }

    private static bool IsConcession(SyntaxTable syntax, int mark) => mark > 0 && syntax.LemmaOf(mark - 1) == "even";
}
