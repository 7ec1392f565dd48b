namespace FactTrack;

/// <summary>Reads ranks of a word and a number: "reached number one", "ranked No. 5", "the number-one hit"; other numbers behind such words are names of things ("bus No. 7").</summary>
internal static class RankReader
{
    // "her 13th UK number one" counts what it names.
    private const int Reach = 3;

    /// <summary>The rank whose number is a side, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="side">The number.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static Amount? Read(SentenceView view, Side side, int floor)
    {
        if (side is not { Unit: null, Value: >= 1, Number: { Kind: NumberKind.Cardinal, Scale: 1 } } || side.Value % 1 != 0) return null;
        int label = LabelOf(view, side.Number);
        if (label < floor || (!view.IsHyphen(label + 1) && IsCounted(view, label)) || NameNumbers.IsStreetNumber(view, side.Tokens.End)) return null;
        if (!IsRank(view, side, label)) return null;
        return new Amount(new(label, side.Tokens.End), side.Value, null, null, Approximation.Exact) { Number = side.Figure, IsOrdinal = true, IsRank = true };
    }

    /// <summary>The word of the rank before a number, or -1; a short one only before digits ("No. 1", not "no one").</summary>
    private static int LabelOf(SentenceView view, Number number)
    {
        int at = number.Tokens.Start - 1;
        if (view.Is(at, ".") || view.IsHyphen(at)) at--;
        if (FigureWords.RankLabels.Contains(view[at])) return at;
        return number.IsDigits && FigureWords.ShortRankLabels.Contains(view[at]) ? at : -1;
    }

    /// <summary>The first of all, or what a verb of places in an order has for its place, or what ranks alone have behind them ("the No. 2 seed").</summary>
    private static bool IsRank(SentenceView view, Side side, int label)
    {
        int end = side.Tokens.End, head = view.HeadOf(side.Tokens.End - 1);
        if (FigureWords.Labels.Contains(view[label - 1]) && view.IsNoun(label - 1)) return false;
        if (head < label || head >= end) return (side.Value == 1 && FigureWords.RankLabels.Contains(view[label]) && (view.IsHyphen(label + 1) ? view.IsNoun(head) : IsThing(view, head))) || FigureWords.RankedNouns.Contains(view[end]);
        if (view.RelationOf(label) is Relation.Compound or Relation.Nmod or Relation.Flat or Relation.Appos or Relation.NmodUnmarked && view.HeadOf(label) == label - 1) return false;
        if (side.Value == 1 && !view.IsNoun(end) && (!view.IsNoun(label - 1) || IsChart(view, label))) return true;
        int verb = view.HeadOf(label);
        if (FigureWords.RankedNouns.Contains(view[end]) || FigureWords.RankedNouns.Contains(view[label - 1])) return true;
        return verb >= 0 && verb < label && FigureWords.RankVerbs.Contains(view.LemmaOf(verb));
    }

    /// <summary>"her UK number one", not "Reactor No. 1".</summary>
    private static bool IsChart(SentenceView view, int label) =>
        view.Upos(label - 1) == Upos.Propn && view.Upos(label - 2) is Upos.Det or Upos.Pron or Upos.Adj;

    private static bool IsThing(SentenceView view, int noun) => view.Upos(noun) == Upos.Noun && !view.IsPlural(noun);

    private static bool IsCounted(SentenceView view, int label)
    {
        for (int i = label - 1; i >= Math.Max(view.Range.Start, label - Reach); i--)
            if (view.HeadOf(i) == label && (view.Upos(i) == Upos.Num || view.RelationOf(i) == Relation.Amod && NumberReader.ReadWhole(view, i) is { Kind: NumberKind.Ordinal })) return true;
        return false;
    }
}
