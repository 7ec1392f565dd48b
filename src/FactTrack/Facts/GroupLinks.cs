namespace FactTrack;

/// <summary>The groups that an item is linked to, each by its best link.</summary>
internal sealed class GroupLinks
{
    private readonly Dictionary<long, double> _scores = [];

    /// <summary>The group of the best score; of equals, the one of the smaller key. Null without links.</summary>
    public long? Best => _scores.Count == 0 ? null : _scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    public void Add(long group, double score)
    {
        if (!_scores.TryGetValue(group, out double best) || score > best) _scores[group] = score;
    }

    public bool Has(long group) => _scores.ContainsKey(group);
}
