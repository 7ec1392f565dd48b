namespace FactTrack;

/// <summary>For each token the innermost attribution that it stands in.</summary>
internal sealed class AttributionIndex
{
    private readonly ValueList<Attribution> _attributions;
    private readonly int[] _innermost;
    private readonly bool[] _unresolved;
    private readonly bool[] _withheld;
    private readonly int[] _attitudes;
    private readonly Dictionary<int, List<Attribution>> _byCue = [];

    public AttributionIndex(Document document, CancellationToken cancellation = default)
    {
        int count = document.Tokens.Count;
        _innermost = new int[count];
        _unresolved = new bool[count];
        _withheld = new bool[count];
        _attitudes = new int[count];
        Array.Fill(_innermost, -1);
        Array.Fill(_attitudes, -1);
        foreach (Attribution attribution in document.Attributions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribution.IsAssertion) continue;
            foreach (TokenRange range in attribution.ContentTokens) Array.Fill(_attitudes, attribution.CueHead, range.Start, range.Length);
        }

        ValueList<Attribution> all = document.Attributions.Where(a => a.IsAssertion).ToValueList();
        _attributions = all;

        // Longer contents first, so that the shorter ones inside them win; of equal ones the innermost of the chain.
        int[] order = [.. Enumerable.Range(0, all.Count).OrderByDescending(i => Length(all[i])).ThenBy(i => Depth(all[i])).ThenBy(i => i)];
        foreach (int i in order)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TokenRange range in all[i].ContentTokens) Array.Fill(_innermost, i, range.Start, range.Length);
        }

        foreach (Attribution attribution in all)
        {
            if (attribution.CueHead < 0) continue;
            if (!_byCue.TryGetValue(attribution.CueHead, out List<Attribution>? list)) _byCue[attribution.CueHead] = list = [];
            list.Add(attribution);
        }

        foreach (TokenRange range in document.AttributionLayer.UnresolvedContents) Array.Fill(_unresolved, true, range.Start, range.Length);
        foreach (TokenRange range in document.AttributionLayer.WithheldContents) Array.Fill(_withheld, true, range.Start, range.Length);
    }

    /// <summary>The attribution of a predicate's clause, or null.</summary>
    public Attribution? Of(int predicate)
    {
        int index = _innermost[predicate];
        if (index < 0) return null;
        Attribution? found = _attributions[index];

        // What tells is not told by itself.
        while (found is not null && found.CueHead == predicate) found = found.ReportedBy;
        return found;
    }

    /// <summary>True if a predicate is quoted or in reach of a cue, but its source was not found.</summary>
    public bool IsUnresolved(int predicate) => _unresolved[predicate];

    /// <summary>The head of the cue of attitude, impression or denial whose content a predicate stands in, or -1: what is wanted or opposed is not said to be so.</summary>
    public int AttitudeOf(int predicate) => _attitudes[predicate];

    /// <summary>True if a predicate stands in what its source did not say ("did not say that", "refused to say whether").</summary>
    public bool IsWithheld(int predicate) => _withheld[predicate];

    /// <summary>The attributions whose cue has a token as its head.</summary>
    public IReadOnlyList<Attribution> ByCue(int token) => _byCue.TryGetValue(token, out List<Attribution>? list) ? list : [];

    private static int Length(Attribution attribution)
    {
        int length = 0;
        foreach (TokenRange range in attribution.ContentTokens) length += range.Length;
        return length;
    }

    private static int Depth(Attribution attribution) => attribution.ReportedBy is null ? 0 : 1 + Depth(attribution.ReportedBy);
}
