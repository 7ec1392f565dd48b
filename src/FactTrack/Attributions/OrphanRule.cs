namespace FactTrack;

/// <summary>"I think that" inside a quotation whose speaker was not found: nobody knows who "I" is, so what is thought stays unresolved.</summary>
internal static class OrphanRule
{
    /// <summary>Takes out first persons in quotations that belong to nobody.</summary>
    public static void Apply(AttributionInput input, DraftList drafts)
    {
        var held = new HashSet<int>();
        foreach (Draft draft in drafts.Drafts)
            foreach (TokenRange range in draft.Content)
                for (int token = range.Start; token < range.End; token++)
                    if (input.Quotes.IsMark(token) || input.Quotes.OuterOf(token) >= 0) held.Add(token);
        for (int i = drafts.Drafts.Count - 1; i >= 0; i--)
        {
            Draft draft = drafts.Drafts[i];
            if (draft.SourceHead < 0 || !input.Syntax.Has(draft.SourceHead, "Person=1") || input.Quotes.OuterOf(draft.CueHead) < 0 || held.Contains(draft.CueHead)) continue;
            drafts.Leave(draft.Content);
            drafts.Drafts.RemoveAt(i);
        }
    }
}
