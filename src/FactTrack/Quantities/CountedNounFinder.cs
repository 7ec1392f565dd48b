using System.Text;

namespace FactTrack;

/// <summary>Finds what an amount counts: by the tree where it fits, else by the words after the amount.</summary>
internal static class CountedNounFinder
{
    private const int Reach = 8;
    private const int MostChildren = 40;

    /// <summary>The counted noun's token, or -1, and where its phrase begins and ends.</summary>
    public static int Find(SentenceView view, TokenRange amount, out TokenRange phrase)
    {
        phrase = default;
        int at = amount.End;
        if (view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at) && view.Upos(at + 1) == Upos.Noun)
        {
            phrase = new(at + 1, at + 2);
            return at + 1;
        }

        if (view.Is(at, "-") && view.Touches(at - 1))
        {
            // "the fifth-most populous country"
            if (!view.Syntax.Has(Math.Min(at + 1, view.Range.End - 1), "Degree=Sup")) return -1;
            at++;
        }

        if (view.Is(at, "out") && view.Is(at + 1, "of")) at++;
        bool of = view.Is(at, "of");
        int start = SkipOpeners(view, of ? at + 1 : at, of);
        int noun = InTree(view, amount, start, of);
        if (noun < 0) noun = InWords(view, start, of);
        if (noun < 0 || IsInIdiom(view, noun)) return -1;
        if (of && Possessed(view, noun) is { } possessed) (start, noun) = possessed;
        phrase = new(StartOf(view, start, noun), EndOf(view, noun));
        return noun;
    }

    /// <summary>The lemma of a counted noun, with the nouns that make it another thing, and adjectives that belong to those.</summary>
    public static string LemmaOf(SentenceView view, int noun, int start)
    {
        int first = noun;
        while (first > start && view.RelationOf(first - 1) == Relation.Compound && view.IsNoun(first - 1) && !IsHyphenated(view, start, first - 1)) first--;
        while (first > start && first < noun && view.Upos(first - 1) == Upos.Adj && !view.Syntax.Has(first - 1, "Degree=Cmp") && !view.Syntax.Has(first - 1, "Degree=Sup") && !IsHyphenated(view, start, first - 1)) first--;
        int last = IsRankNoun(view, noun) ? noun + 1 : noun;
        if (first == last) return view.LemmaOf(noun);
        var words = new StringBuilder();
        for (int i = first; i <= last; i++)
        {
            if (i > first) words.Append(' ');
            words.Append(view.LemmaOf(i));
        }

        return words.ToString();
    }

    /// <summary>"ninth all-time in goals": the noun is part of an adverb.</summary>
    private static bool IsInIdiom(SentenceView view, int noun) =>
        view.Is(noun - 1, "-") && view.Touches(noun - 1) && FigureWords.Idioms.TryMatchTo(view.Forms, noun + 1, view.Range.Start, out _, out _);

    /// <summary>What the owner of more than one thing has, where the noun found is the owner ("65 of the state of Nevada's counties"), or null.</summary>
    private static (int Start, int Noun)? Possessed(SentenceView view, int noun)
    {
        if (view.IsPlural(noun)) return null;
        for (int i = noun + 1; i < noun + Reach && view.Range.Contains(i); i++)
        {
            if (view.XposOf(i) == "POS") return InWords(view, i + 1, of: true) is var owned && view.IsPlural(owned) ? (i + 1, owned) : null;
            if (!view.IsNoun(i) && view.Upos(i) is not (Upos.Det or Upos.Adj) && !view.Is(i, "of")) return null;
        }

        return null;
    }

    /// <summary>"regular-season goals": the second part of another word of the phrase.</summary>
    private static bool IsHyphenated(SentenceView view, int start, int at) => at > start && view.IsHyphen(at - 1);

    private static int SkipOpeners(SentenceView view, int at, bool of)
    {
        while (view.Range.Contains(at) && ((view.Upos(at) == Upos.Det && (of || view.Is(at, "the"))) || (of && view.RelationOf(at) == Relation.NmodPoss && view.Upos(at) == Upos.Pron)
            || FigureWords.Comparatives.Contains(view[at]) || FigureWords.Another.Contains(view[at]))) at++;
        return at;
    }

    private static int InTree(SentenceView view, TokenRange amount, int start, bool of)
    {
        int limit = Math.Min(view.Range.End, start + Reach);
        for (int i = amount.End - 1; i >= amount.Start; i--)
        {
            int head = WholeOf(view, view.HeadOf(i), limit);
            if (!of && head >= start && head < limit && view.IsNoun(head) && view.RelationOf(i) is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Advmod or Relation.NmodUnmarked && IsOpen(view, start, head) && !HasNumber(view, start, head) && !view.IsHyphen(head + 1)) return head;
        }

        if (!of) return -1;
        for (int i = start; i < limit; i++)
            if (view.IsNoun(i) && amount.Contains(view.HeadOf(i)) && view.RelationOf(i) == Relation.Nmod && IsOpen(view, start, i)) return i;
        return -1;
    }

    /// <summary>"32 studio albums": the last noun of a compound, whichever of them the number hangs on.</summary>
    private static int WholeOf(SentenceView view, int noun, int limit)
    {
        while (view.IsNoun(noun) && !view.IsPlural(noun) && view.RelationOf(noun) == Relation.Compound && view.HeadOf(noun) > noun && view.HeadOf(noun) < limit && view.IsNoun(view.HeadOf(noun))) noun = view.HeadOf(noun);
        return noun;
    }

    /// <summary>"by 1,200 over three years": the noun has a number of its own.</summary>
    private static bool HasNumber(SentenceView view, int start, int noun)
    {
        for (int i = start; i < noun; i++)
            if (view.Upos(i) == Upos.Num && !view.Is(i + 1, "-") && !view.Is(i - 1, "-")) return true;
        return false;
    }

    private static bool IsOpen(SentenceView view, int start, int noun)
    {
        for (int i = start; i < noun; i++)
            if (view.Upos(i) is Upos.Adp or Upos.Aux or Upos.Pron or Upos.Sconj || (view.Upos(i) == Upos.Verb && view.XposOf(i) is "VBD" or "VBZ" or "VBP")) return false;
        return true;
    }

    private static int InWords(SentenceView view, int start, bool of)
    {
        int noun = -1;
        for (int i = start; i < view.Range.End && i < start + Reach; i++)
        {
            if (of && noun < 0 && view.Upos(i) == Upos.Num) continue;
            bool hyphen = view.Is(i, "-") && view.Touches(i - 1) && view.Touches(i);
            if (hyphen) noun = -1;
            else if (view.IsNoun(i)) noun = i;
            else if (noun >= 0 && view.Upos(i) == Upos.Adv && view.HeadOf(noun) > i && view.HeadOf(i) == view.HeadOf(noun)) continue;
            else if (noun >= 0) break;
            else if (view.Upos(i) != Upos.Adj && !view.Syntax.Has(i, "Degree=Sup") && !(view.Upos(i) == Upos.Verb && view.XposOf(i) is "VBN" or "VBG" && (view.RelationOf(i) == Relation.Amod || (view.XposOf(i) == "VBG" && view.IsPlural(i + 1))))) break;
        }

        return noun;
    }

    /// <summary>Where the noun's phrase begins, after possessors and numbers of its own ("of the firm's 5,000 workers").</summary>
    private static int StartOf(SentenceView view, int start, int noun)
    {
        int first = start;
        for (int i = start; i < noun; i++)
        {
            bool joins = i > first && view.Is(i, "-") && view.Touches(i - 1) && view.Touches(i);
            if (!joins && (view.Upos(i) is Upos.Det or Upos.Part or Upos.Num or Upos.Pron or Upos.Cconj or Upos.Punct || NumberWords.Find(view[i])?.As(NumberWordKind.Ordinal) is not null)) first = i + 1;
        }

        return first;
    }

    /// <summary>One past the last noun that is counted with the first ("workers and engineers"), unless it has a number or determiner of its own.</summary>
    private static int EndOf(SentenceView view, int noun)
    {
        int end = IsRankNoun(view, noun) ? noun + 2 : noun + 1, seen = 0;
        foreach (int child in view.Tree.ChildrenOf(noun))
            if (++seen <= MostChildren && child > noun && view.RelationOf(child) == Relation.Conj && view.IsNoun(child) && IsPlainConjunct(view, noun, child)) end = child + 1;
        return end;
    }

    /// <summary>"her fifth number one".</summary>
    private static bool IsRankNoun(SentenceView view, int noun) =>
        FigureWords.RankLabels.Contains(view[noun]) && view.HeadOf(noun + 1) == noun && NumberWords.IsCardinal(view[noun + 1]);

    private static bool IsPlainConjunct(SentenceView view, int noun, int child)
    {
        if (child > noun + (2 * Reach)) return false;
        for (int i = noun + 1; i < child; i++)
            if (view.Upos(i) is Upos.Adp or Upos.Num or Upos.Det or Upos.Verb or Upos.Aux or Upos.Pron) return false;
        return view.Syntax.UposOf(child) == view.Syntax.UposOf(noun) && view.IsPlural(child) == view.IsPlural(noun);
    }
}
