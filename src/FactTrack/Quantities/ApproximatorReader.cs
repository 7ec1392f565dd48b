namespace FactTrack;

/// <summary>Reads the words around a number that say how exactly it is meant.</summary>
internal static class ApproximatorReader
{
    private static readonly PhraseTable<Entry> s_before = Load("before");
    private static readonly PhraseTable<Entry> s_after = Load("after");

    /// <summary>The words that end before a number, or null.</summary>
    public static (int Start, Approximation Approximation)? Before(SentenceView view, int number)
    {
        // "over-24 children"
        if (view.Is(number - 1, "-") && view.Touches(number - 1) && view.Touches(number - 2) && view[number - 2].Length > 0 && char.IsLower(view[number - 2][0]) && DigitReader.Starts(view[number]))
            number--;
        if (!s_before.TryMatchTo(view.Forms, number, view.Range.Start, out int start, out Entry entry)) return null;
        return !entry.IsOfNumber || BelongsToNumber(view, start, number) ? (start, entry.Approximation) : null;
    }

    /// <summary>The words that follow an amount, or null.</summary>
    public static (int End, Approximation Approximation)? After(SentenceView view, int end)
    {
        if (!s_after.TryMatchFrom(view.Forms, end, view.Range.End, out int stop, out Entry entry) || view.Is(stop, "than")) return null;
        bool numberFollows = DigitReader.Starts(view[stop]) || NumberWords.IsCardinal(view[stop]);
        return entry.IsOpen && numberFollows ? null : (stop, entry.Approximation);
    }

    /// <summary>The words of approximation that end before a token, whatever they belong to; or null.</summary>
    public static (int Start, Approximation Approximation)? EndingAt(SentenceView view, int end) =>
        s_before.TryMatchTo(view.Forms, end, view.Range.Start, out int start, out Entry entry) ? (start, entry.Approximation) : null;

    /// <summary>The words of approximation that begin at a token, or null.</summary>
    public static (int End, Approximation Approximation)? At(SentenceView view, int start) =>
        s_before.TryMatchFrom(view.Forms, start, view.Range.End, out int end, out Entry entry) ? (end, entry.Approximation) : null;

    /// <summary>True unless the word is the preposition of the noun: "over 20 people came", not "concern over 20 cases".</summary>
    private static bool BelongsToNumber(SentenceView view, int at, int number)
    {
        if (view.Upos(at - 1) == Upos.Num) return false;
        if (view.Upos(at) != Upos.Adp) return true;
        if (view.RelationOf(at) is Relation.Advmod or Relation.Nummod or Relation.Det) return true;
        if (at == view.Range.Start || view.Is(at, "about") || view.Is(at, "around")) return true;
        if (view.IsNoun(at - 1) && IsBoundAfterNoun(view, at, number)) return true;
        return FigureWords.Aged.Contains(view[at - 1]) || view.Upos(at - 1) is Upos.Adp or Upos.Verb or Upos.Aux or Upos.Punct or Upos.Part or Upos.Sconj or Upos.Cconj;
    }

    /// <summary>"a rating above 48 %", "women over 18 must", "children under 24 years old": after a measure, and where nothing is counted that the noun could be about.</summary>
    private static bool IsBoundAfterNoun(SentenceView view, int at, int number)
    {
        if (FigureWords.Measures.Contains(view.LemmaOf(at - 1))) return true;
        int end = number + 1;
        if (FigureWords.Old.Contains(view[end + 1]) || (view.Is(end + 1, "of") && FigureWords.Aged.Contains(view[end + 2]))) return true;
        return view.IsPlural(at - 1) && DigitReader.Starts(view[number]) && view.Upos(end) is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Cconj;
    }

    private static PhraseTable<Entry> Load(string place) => new(
        [.. Lexicon.BuiltIn("approximators").Entries.Where(e => e["place"] == place)],
        e => new Entry(e.Read<Approximation>("approximation"), e["when"] == "number", e["when"] == "open"));

    private sealed record Entry(Approximation Approximation, bool IsOfNumber, bool IsOpen);
}
