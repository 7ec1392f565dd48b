namespace FactTrack;

/// <summary>Tells changes ("rose by 3 %", "200 more", "a 5 % rise") from levels ("rose to 3 %").</summary>
internal static class ChangeFinder
{
    /// <summary>True if an amount is a change.</summary>
    public static bool IsChange(SentenceView view, TokenRange amount, int head, bool isCount)
    {
        int before = amount.Start - 1;
        if (FigureWords.Comparatives.Contains(view[amount.End]) && !view.Is(amount.End, "than")) return !view.Is(before, "to") || view.IsNoun(amount.End + 1);
        if (FigureWords.Another.Contains(view[before]) || FigureWords.Directions.Contains(view[before])) return true;
        if (view.Is(before, "by")) return MovedBefore(view, before) || Moves(view, before - 1) || Moves(view, view.HeadOf(head)) || Moves(view, view.HeadOf(view.HeadOf(head)));
        if (view.Is(before, "of") && NamesChange(view, before - 1)) return true;
        if (view.Upos(before) == Upos.Adp || FigureWords.Levels.Contains(view[amount.Start])) return false;
        return (Moves(view, before) && (!isCount || FigureWords.MeasureNouns.Contains(view.Syntax.LemmaOf(head)))) || NamesChange(view, amount.End) || (view.Is(amount.End, "-") && NamesChange(view, amount.End + 1))
            || (view.Upos(amount.End) == Upos.Adj && NamesChange(view, amount.End + 1));
    }

    /// <summary>A verb of change in the few words before "by" ("cut interest rates by"), whatever the tree says.</summary>
    private static bool MovedBefore(SentenceView view, int by)
    {
        for (int i = by - 1; i >= view.Range.Start && i > by - 6 && view.Upos(i) != Upos.Punct; i--)
            if (FigureWords.ChangeVerbs.Contains(view[i]) || FigureWords.ChangeVerbs.Contains(view.Syntax.LemmaOf(i))) return true;
        return false;
    }

    private static bool Moves(SentenceView view, int at) =>
        FigureWords.ChangeVerbs.Contains(view[at]) ? view.Upos(at) == Upos.Verb || !view.IsPlural(at) : view.Upos(at) == Upos.Verb && FigureWords.ChangeVerbs.Contains(view.Syntax.LemmaOf(at));

    private static bool NamesChange(SentenceView view, int at) =>
        view.Upos(at) == Upos.Noun && FigureWords.ChangeNouns.Contains(view.Syntax.LemmaOf(at));
}
