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

    /// <summary>The attribution of a cue's head token, or null.</summary>
    public Draft? ByCue(int head) => _byCue.GetValueOrDefault(head);

    /// <summary>Notes a content whose source was not found.</summary>
    public void Leave(IEnumerable<TokenRange> content) => Unresolved.AddRange(content);

    /// <summary>Notes a content that its source withholds: nobody gives it.</summary>
    public void Withhold(IEnumerable<TokenRange> content) => Withheld.AddRange(content);
}
