namespace FactTrack;

/// <summary>Reads adverbs that count how often something was done: "won it twice", "lost only once". The multiples ("twice as many") are read before.</summary>
internal static class OccasionReader
{
    // How far back another count of times may stand ("five times, winning once").
    private const int Reach = 30;
    private static readonly Lexicon s_lexicon = Lexicon.BuiltIn("occasions");
    private static readonly WordGroups s_groups = new(s_lexicon);
    private static readonly WordSet s_only = s_groups["only"], s_goesOn = s_groups["goesOn"], s_idioms = s_groups["idiom"];
    private static readonly Dictionary<string, (decimal Value, string Noun)> s_counts = s_lexicon.Entries.Where(e => e["kind"] == "count")
        .ToDictionary(e => e.Key, e => (e.ReadDecimal("value"), e["noun"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The adverbs.</summary>
    public static IEnumerable<string> FirstWords => s_counts.Keys;

    /// <summary>The count that a token is, or null; how often in a time ("twice a week") is the time layer's.</summary>
    public static Amount? Read(SentenceView view, int at)
    {
        if (!s_counts.TryGetValue(view[at], out (decimal Value, string Noun) count) || view.Upos(at) != Upos.Adv) return null;
        if (RateReader.Read(view, at + 1) is not null || !Counts(view, at)) return null;
        if (count.Value == 1 && !IsSure(view, at, count.Noun)) return null;
        return new Amount(new(at, at + 1), count.Value, null, null, Approximation.Exact) { Number = new(at, at + 1), Counted = count.Noun };
    }

    /// <summary>True for an adverb of a verb, not for a part of a word or a name ("twice-elected", "twice champion").</summary>
    private static bool Counts(SentenceView view, int at)
    {
        int next = at + 1, head = view.HeadOf(at);
        if (view.RelationOf(at) is not (Relation.Advmod or Relation.Obl or Relation.Conj) || head < 0) return false;
        if (view.Touches(at) && view.Is(next, "-")) return false;
        if (head < at) return !s_idioms.Contains(view.LemmaOf(head));
        return view.Upos(next) is Upos.Verb or Upos.Aux || (view.Upos(head) == Upos.Verb && !view.IsNoun(next) && view.Upos(next) != Upos.Adj);
    }

    /// <summary>"once" may mean "formerly" or "as soon as": it counts after "only" and its kind, beside "twice", and after another count in the sentence at the end of its clause.</summary>
    private static bool IsSure(SentenceView view, int at, string noun)
    {
        if (s_goesOn.Contains(view[at + 1])) return false;
        if (s_only.Contains(view[at - 1])) return true;
        if (view.Upos(at + 1) == Upos.Cconj && (s_counts.ContainsKey(view[at + 2]) || s_counts.ContainsKey(view[at + 3]))) return true;
        return view.HeadOf(at) < at && view.Upos(at - 1) is not (Upos.Aux or Upos.Adp) && FollowsCount(view, at, noun);
    }

    private static bool FollowsCount(SentenceView view, int at, string noun)
    {
        for (int i = at - 1; i >= Math.Max(view.Range.Start, at - Reach); i--)
            if (s_counts.ContainsKey(view[i]) || (view.IsPlural(i) && view.LemmaOf(i) == noun)) return true;
        return false;
    }
}
