namespace FactTrack;

/// <summary>Tells by the words that govern a time whether it lies before or after now.</summary>
internal static class TenseReader
{
    private const int Reach = 12;

    // Trees of odd text may be flat; what tells tense stands early.
    private const int MostChildren = 40;

    /// <summary>Climbs from a token to the first word that tells; past where none does.</summary>
    public static TimeDirection DirectionOf(SentenceView view, int at) => Find(view, at) ?? TimeDirection.Past;

    /// <summary>Climbs from a token to the first word that tells; null where none does.</summary>
    public static TimeDirection? Find(SentenceView view, int at)
    {
        if (view.Is(at - 1, "until") && view.XposOf(at - 2) == "VBN" && TimeWords.Deferrals.Contains(view.LemmaOf(at - 2))) return TimeDirection.Future;

        // "said on Friday": whatever the tree makes of a late phrase, the verb before it tells.
        int verb = view.Upos(at - 1) == Upos.Adp ? at - 2 : at - 1;
        if (view.Upos(verb) == Upos.Verb && view.XposOf(verb) == "VBD" && TimeWords.Reports.Contains(view.LemmaOf(verb))) return TimeDirection.Past;
        int node = at, from = -1;
        for (int step = 0; node >= 0 && step < Reach; step++, (from, node) = (node, view.HeadOf(node)))
        {
            if ((step > 0 || view.Upos(node) == Upos.Verb) && Of(view, node, from) is { } direction) return direction;
        }

        return null;
    }

    private static TimeDirection? Of(SentenceView view, int node, int from)
    {
        bool isFuture = TimeWords.Future.Contains(view[node]) || TimeWords.Future.Contains(view.LemmaOf(node));
        bool past = false, present = false, to = false;
        int seen = 0;
        foreach (int child in view.Tree.ChildrenOf(node))
        {
            if (++seen > MostChildren) break;
            if (child == from) continue;
            Relation relation = view.RelationOf(child);
            if (relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                if (TimeWords.Modals.Contains(view[child])) return TimeDirection.Future;
                string tag = view.XposOf(child);
                past |= TimeWords.Perfect.Contains(view[child]) || tag == "VBD";
                present |= tag is "VBZ" or "VBP";
            }
            else if (relation == Relation.Mark && view.Is(child, "to")) to = true;
            else if (relation is Relation.Amod or Relation.Case or Relation.Advmod or Relation.Mark && TimeWords.Future.Contains(view[child])) return TimeDirection.Future;
        }

        if (TimeWords.Acts.Contains(view.LemmaOf(node)) && from >= 0 && view.RelationOf(from) is not (Relation.Xcomp or Relation.Ccomp) && view.XposOf(node) is "VBN" or "VBD" && !present) return TimeDirection.Past;
        if (view.Upos(node) is not (Upos.Verb or Upos.Aux))
            return past ? TimeDirection.Past : present ? TimeDirection.Future : null;
        return view.XposOf(node) switch
        {
            // "scheduled to take place", "agreed to meet": what was agreed lies ahead.
            "VBD" => isFuture && (view.RelationOf(node) == Relation.Acl || (from > node && view.RelationOf(from) == Relation.Xcomp)) ? TimeDirection.Future : TimeDirection.Past,
            "VBP" when TimeWords.Invariant.Contains(view[node]) => TimeDirection.Past,
            "VBZ" or "VBP" => TimeDirection.Future,
            "VBN" => past && !isFuture ? TimeDirection.Past : isFuture || present ? TimeDirection.Future : view.RelationOf(node) is Relation.Acl ? TimeDirection.Past : null,
            "VBG" => past ? TimeDirection.Past : present ? TimeDirection.Future : isFuture ? TimeDirection.Future : null,
            "VB" => to && (present || view.RelationOf(node) == Relation.Acl) ? TimeDirection.Future : past ? TimeDirection.Past : null,
            _ => null,
        };
    }
}
