namespace FactTrack;

/// <summary>What the rules have found so far.</summary>
internal sealed class DraftList
{
    private readonly Dictionary<int, Draft> _byCue = [];

    /// <summary>The attributions, in the order in which they were found.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>Contents without a source.</summary>
    public List<TokenRange> Unresolved { get; } = [];

    /// <summary>Contents that a source does not give ("did not say that").</summary>
    public List<TokenRange> Withheld { get; } = [];

    /// <summary>Adds an attribution; a cue's first one is the one that <see cref="ByCue"/> gives.</summary>
    public Draft Add(Draft draft)
    {
        Drafts.Add(draft);
        _byCue.TryAdd(draft.CueHead, draft);
        return draft;
    }

    /// <summary>Takes out the attribution of a cue whose content is only a phrase: a clause of the same words wins over it.</summary>
    public void DropPhrase(int head)
    {
        if (ByCue(head) is not { IsPhrase: true } phrase) return;
        _byCue.Remove(head);
        Drafts.RemoveAt(Drafts.LastIndexOf(phrase));
    }

    /// <summary>The attribution of a cue's head token, or null.</summary>
    public Draft? ByCue(int head) => _byCue.GetValueOrDefault(head);

    /// <summary>Notes a content whose source was not found.</summary>
    public void Leave(IEnumerable<TokenRange> content) => Unresolved.AddRange(content);

    /// <summary>Notes a content that its source withholds: nobody gives it.</summary>
    public void Withhold(IEnumerable<TokenRange> content) => Withheld.AddRange(content);
}
