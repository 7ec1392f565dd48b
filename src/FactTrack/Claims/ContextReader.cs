namespace FactTrack;

/// <summary>Gives claims that their frame gives no context one by the nouns that take part, else the article's, else their type's.</summary>
internal sealed class ContextReader(Document document, TreeIndex tree)
{
    private static readonly int s_contexts = Enum.GetValues<ClaimContext>().Length;

    private readonly EventLexicon _words = EventLexicon.Shared;

    /// <summary>Fills the contexts of drafts; they stay null only where nothing in the article tells one.</summary>
    public void Read(List<ClaimDraft> drafts)
    {
        int[] article = new int[s_contexts];
        int[] own = new int[s_contexts];
        foreach (ClaimDraft draft in drafts)
        {
            Array.Clear(own);
            foreach (ClauseArgument actor in draft.Clause.Actors) Count(actor.Head, own);
            foreach (ClauseArgument argument in draft.Clause.Arguments) Count(argument.Head, own);
            Count(draft.Clause.Predicate, own);
            draft.Context ??= Most(own);
            for (int i = 0; i < own.Length; i++) article[i] += own[i];
            if (draft.Context is { } context) article[(int)context]++;
        }

        ClaimContext? dominating = Most(article);
        foreach (ClaimDraft draft in drafts)
            draft.Context ??= dominating ?? (draft.EventType is { } type ? _words.ContextOf(type.Class) : null);
    }

    private void Count(int head, int[] counts)
    {
        Add(head, counts);
        foreach (int child in tree.ChildrenOf(head))
            if (document.Syntax.RelationOf(child) is Relation.Compound or Relation.Amod or Relation.Nmod or Relation.NmodPoss or Relation.Flat or Relation.Conj) Add(child, counts);
    }

    private void Add(int token, int[] counts)
    {
        if (document.Syntax.UposOf(token) is Upos.Noun or Upos.Propn && _words.ContextOf(document.Syntax.LemmaOf(token).ToLowerInvariant()) is { } context) counts[(int)context]++;
    }

    // Of equal ones the first of the enumeration: it stays the same from run to run.
    private static ClaimContext? Most(int[] counts)
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return counts[best] == 0 ? null : (ClaimContext)best;
    }
}
