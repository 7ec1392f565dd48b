namespace FactTrack;

/// <summary>Tells changes ("rose by 3 %", "200 more", "a 5 % rise") from levels ("rose to 3 %").</summary>
internal static class ChangeFinder
{
    private const int MostChildren = 40, Reach = 14;
    private const string OnlyWithChange = "change";
    private static readonly WordGroups s_directions = new(Lexicon.BuiltIn("change-directions"));
    private static readonly WordSet s_upward = s_directions["up"], s_downward = s_directions["down"];
    private static readonly PhraseTable<string> s_previous = new(Lexicon.BuiltIn("previous-cues").Entries, e => e["when"]);

    /// <summary>True if an amount is a change.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="amount">The amount's tokens.</param>
    /// <param name="head">The token that it hangs on.</param>
    /// <param name="isCount">True if it counts something.</param>
    /// <param name="isMoved">True for lengths and money, which things move by or bring in without a change of a measure.</param>
    public static bool IsChange(SentenceView view, TokenRange amount, int head, bool isCount, bool isMoved)
    {
        int before = amount.Start - 1;
        if (FigureWords.Comparatives.Contains(view[amount.End]) && !view.Is(amount.End, "than")) return !view.Is(before, "to") || view.IsNoun(amount.End + 1);
        if (FigureWords.Another.Contains(view[before]) || FigureWords.Directions.Contains(view[before])) return true;
        if (view.Is(before, "by")) return MovedBefore(view, before) || Moves(view, before - 1) || Moves(view, view.HeadOf(head)) || Moves(view, view.HeadOf(view.HeadOf(head)));
        if (view.Is(before, "of") && NamesChange(view, before - 1)) return !isMoved || !FigureWords.Movers.Contains(view.LemmaOf(before - 1)) || OfMeasure(view, before - 1);
        if (view.Upos(before) == Upos.Adp || FigureWords.Levels.Contains(view[amount.Start])) return false;
        if (isMoved && Moves(view, before) && FigureWords.Movers.Contains(view.LemmaOf(before))) return HasMeasure(view, before);
        return (Moves(view, before) && (!isCount || FigureWords.MeasureNouns.Contains(view.LemmaOf(head)))) || (NamesChange(view, amount.End) && !(isCount && view.IsPlural(amount.End))) || (view.Is(amount.End, "-") && NamesChange(view, amount.End + 1))
            || (view.Upos(amount.End) == Upos.Adj && NamesChange(view, amount.End + 1));
    }

    /// <summary>True if the subject of a verb is a measure ("the price fell $2", "the river's level rose 3 metres").</summary>
    private static bool HasMeasure(SentenceView view, int verb)
    {
        int seen = 0;
        foreach (int child in view.Tree.ChildrenOf(verb))
            if (++seen < MostChildren && view.RelationOf(child) is Relation.Nsubj or Relation.NsubjPass) return FigureWords.Measures.Contains(view.LemmaOf(child));
        return false;
    }

    /// <summary>"a fall of 3 metres in the level".</summary>
    private static bool OfMeasure(SentenceView view, int noun)
    {
        int seen = 0;
        foreach (int child in view.Tree.ChildrenOf(noun))
            if (++seen < MostChildren && view.RelationOf(child) is Relation.Nmod or Relation.Compound && FigureWords.Measures.Contains(view.LemmaOf(child))) return true;
        return false;
    }

    /// <summary>A verb of change in the few words before "by" ("cut interest rates by"), whatever the tree says.</summary>
    private static bool MovedBefore(SentenceView view, int by)
    {
        for (int i = by - 1; i >= view.Range.Start && i > by - 6 && view.Upos(i) != Upos.Punct; i--)
            if (FigureWords.ChangeVerbs.Contains(view[i]) || FigureWords.ChangeVerbs.Contains(view.LemmaOf(i))) return true;
        return false;
    }

    private static bool Moves(SentenceView view, int at) =>
        FigureWords.ChangeVerbs.Contains(view[at]) ? view.Upos(at) == Upos.Verb || !view.IsPlural(at) : view.Upos(at) == Upos.Verb && FigureWords.ChangeVerbs.Contains(view.LemmaOf(at));

    /// <summary>Which way a change goes, by the word beside the amount or the verb that governs it.</summary>
    public static ChangeDirection DirectionOf(SentenceView view, TokenRange amount, int head)
    {
        int before = amount.Start - 1;
        if (Of(view, before) is { } led) return led;
        if (view.Is(before, "by") || view.Is(before, "of"))
        {
            for (int i = before - 1; i >= view.Range.Start && i > before - 6 && view.Upos(i) != Upos.Punct; i--)
                if (Of(view, i) is { } moved) return moved;
        }

        for (int i = amount.End; i <= amount.End + 2; i++)
            if (Of(view, i) is { } following) return following;
        int verb = view.HeadOf(head);
        return Of(view, head) ?? Of(view, verb) ?? Of(view, view.HeadOf(verb)) ?? ChangeDirection.None;
    }

    /// <summary>True for the level before a change: "to 3.2 % from 2.9 %", "compared with 2.9 % in June".</summary>
    public static bool IsPrevious(SentenceView view, TokenRange amount)
    {
        if (!s_previous.TryMatchTo(view.Forms, amount.Start, view.Range.Start, out int start, out string when)) return false;
        if (when != OnlyWithChange) return true;
        return MovedAround(view, start);
    }

    /// <summary>A word of change in the clause before a level.</summary>
    private static bool MovedAround(SentenceView view, int at)
    {
        for (int i = at - 1; i >= view.Range.Start && i > at - Reach; i--)
            if (Moves(view, i) || FigureWords.Directions.Contains(view[i]) || NamesChange(view, i)) return true;
        return false;
    }

    private static ChangeDirection? Of(SentenceView view, int at)
    {
        if (!view.Range.Contains(at)) return null;
        (string form, string lemma) = (view[at], view.LemmaOf(at));
        if (s_upward.Contains(form) || s_upward.Contains(lemma)) return ChangeDirection.Up;
        return s_downward.Contains(form) || s_downward.Contains(lemma) ? ChangeDirection.Down : null;
    }

    private static bool NamesChange(SentenceView view, int at) =>
        view.Upos(at) == Upos.Noun && FigureWords.ChangeNouns.Contains(view.LemmaOf(at));
}
