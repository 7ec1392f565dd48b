namespace FactTrack;

/// <summary>The times and places before joined clauses, which hold for all of them: "<b>In Oslo</b>, she met the king and opened a school".</summary>
internal sealed class FrontedCircumstances(ClauseInput input)
{
    /// <summary>The phrases before the first clause that hold for a later one too; their roles are still to be read.</summary>
    /// <param name="predicate">The predicate of the later clause.</param>
    public IEnumerable<int> Over(int predicate)
    {
        if (input.Syntax.RelationOf(predicate) != Relation.Conj || input.Syntax.HeadOf(predicate) is not (>= 0 and int first) || !SharesTime(first, predicate)) yield break;
        int start = StartOf(first);
        foreach (int child in input.Tree.ChildrenOf(first))
        {
            if (child >= start) break;
            if (input.Syntax.RelationOf(child) is Relation.Obl or Relation.OblUnmarked or Relation.Advmod && input.Tree.SubtreeOf(child).End <= start) yield return child;
        }
    }

    // Where the subject, or the verb with its auxiliaries, begins.
    private int StartOf(int predicate)
    {
        int subject = input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass);
        if (subject >= 0) return input.Tree.SubtreeOf(subject).Start;
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (child < predicate && input.Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Mark or Relation.Expl) return child;
        return predicate;
    }

    // "On Monday the shop closed, and Holm will sue": another tense is another time.
    private bool SharesTime(int first, int second) => !input.HasSubject(second) || input.Syntax.XposOf(FiniteOf(first)) == input.Syntax.XposOf(FiniteOf(second));

    private int FiniteOf(int predicate)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (input.Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass or Relation.Cop) return child;
        return predicate;
    }
}
