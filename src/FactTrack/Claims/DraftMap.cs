namespace FactTrack;

/// <summary>Clauses and drafts by their predicates.</summary>
internal sealed class DraftMap
{
    private readonly Document _document;
    private readonly Dictionary<int, Clause> _clauses;
    private readonly Dictionary<int, ClaimDraft> _drafts = [];
    private readonly List<ClaimDraft> _others = [];
    private readonly Func<Clause, bool> _isPutForward;

    /// <summary>Maps the drafts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="drafts">All drafts so far.</param>
    /// <param name="isPutForward">True for clauses that are neither asked nor conditions.</param>
    public DraftMap(Document document, List<ClaimDraft> drafts, Func<Clause, bool> isPutForward)
    {
        (_document, _isPutForward) = (document, isPutForward);
        _clauses = new Dictionary<int, Clause>(document.Clauses.Count);
        foreach (Clause clause in document.Clauses)
            if (clause.Kind != ClauseKind.Apposition) _clauses[clause.Predicate] = clause;
        foreach (ClaimDraft draft in drafts)
            if (draft.Clause.Kind == ClauseKind.Apposition || !_drafts.TryAdd(draft.Clause.Predicate, draft)) _others.Add(draft);
    }

    /// <summary>All drafts, in the order of their predicates.</summary>
    public List<ClaimDraft> All => [.. _drafts.Values.Concat(_others).OrderBy(d => d.Clause.Predicate)];

    /// <summary>True for a clause that is neither asked nor a condition.</summary>
    public bool IsPutForward(Clause clause) => _isPutForward(clause);

    /// <summary>The clause whose predicate a token is, or null.</summary>
    public Clause? ClauseOf(int predicate) => _clauses.GetValueOrDefault(predicate);

    /// <summary>The nearest clause whose predicate is a token or stands above it, or null.</summary>
    public Clause? ClauseOver(int token)
    {
        for (int at = token; at >= 0; at = _document.Syntax.HeadOf(at))
            if (_clauses.TryGetValue(at, out Clause? clause)) return clause;
        return null;
    }

    /// <summary>The index of the sentence of a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = _document.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_document.Sentences[middle].Tokens.Start <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The draft of a predicate, or null.</summary>
    public ClaimDraft? Of(int predicate) => _drafts.GetValueOrDefault(predicate);

    /// <summary>Puts a draft in the place of the one with its predicate.</summary>
    public void Put(ClaimDraft draft) => _drafts[draft.Clause.Predicate] = draft;

    /// <summary>Takes a draft away.</summary>
    public void Remove(ClaimDraft draft) => _drafts.Remove(draft.Clause.Predicate);

    /// <summary>The drafts of a clause and of the clauses inside it, without what is only said beside of its participants.</summary>
    public List<ClaimDraft> Within(Clause outer, TokenRange subtree)
    {
        var found = new List<ClaimDraft>();
        for (int token = subtree.Start; token < subtree.End; token++)
            if (_drafts.TryGetValue(token, out ClaimDraft? draft) && IsWithin(draft.Clause, outer)) found.Add(draft);
        return found;
    }

    // "who had left", set off by a comma.
    private bool IsAside(int relative)
    {
        for (int token = relative - 1; token > _document.Syntax.HeadOf(relative); token--)
            if (_document.Syntax.UposOf(token) == Upos.Punct) return true;
        return false;
    }

    private bool IsWithin(Clause clause, Clause outer)
    {
        for (Clause at = clause; at.Index != outer.Index; at = _document.Clauses[at.Parent])
            if (at.Index < 0 || at.Parent < 0 || (at.Kind == ClauseKind.Relative && IsAside(at.Predicate))) return false;
        return true;
    }
}
