namespace FactTrack.Accuracy;

/// <summary>Scores attributions as <c>score_polnear.py</c> does: each row by a maximum matching one to one inside an article, counts added up over articles.</summary>
/// <remarks>
/// The core scope scores core gold only; a prediction that matches none but meets other gold (a shared word of the cue, or an
/// overlapping content) is ignored.
/// </remarks>
internal sealed class AttributionScorer
{
    private readonly Dictionary<(MatchMode Mode, bool IsCore, AttributionRow Row), MatchCount> _counts = [];
    private readonly Dictionary<string, MatchCount> _classes = GoldAttribution.Classes.ToDictionary(c => c, _ => new MatchCount());

    /// <summary>The figures of a row so far.</summary>
    public MatchCount Count(MatchMode mode, bool isCore, AttributionRow row) =>
        _counts.TryGetValue((mode, isCore, row), out MatchCount? count) ? count : _counts[(mode, isCore, row)] = new MatchCount();

    /// <summary>The overlap recall of contents of a class of gold.</summary>
    public MatchCount Class(string name) => _classes[name];

    /// <summary>Scores one article.</summary>
    public void Add(IReadOnlyList<GoldAttribution> gold, IReadOnlyList<RoleTriple> predicted)
    {
        foreach (MatchMode mode in Enum.GetValues<MatchMode>())
        {
            foreach (AttributionRow row in Enum.GetValues<AttributionRow>())
            {
                Score(mode, row, gold, predicted, free: null);
                List<GoldAttribution> others = [.. gold.Where(g => !g.IsCore)];
                Score(mode, row, gold.Where(g => g.IsCore).ToList(), predicted, [.. predicted.Select(p => others.Exists(o => Meets(p, o.Roles)))]);
            }
        }
    }

    private static bool Meets(RoleTriple predicted, RoleTriple other) =>
        (!predicted.Cue.IsEmpty && !other.Cue.IsEmpty && predicted.Cue.Touches(other.Cue)) || predicted.Content.Matches(other.Content, MatchMode.Overlap);

    private void Score(MatchMode mode, AttributionRow row, IReadOnlyList<GoldAttribution> gold, IReadOnlyList<RoleTriple> predicted, bool[]? free)
    {
        RowMatching matching = RowMatching.Of(gold, predicted, row, mode, free);
        var used = matching.Pairs().Select(p => p.Predicted).ToHashSet();
        int ignored = free is null ? 0 : matching.Kept.Count(i => free[i] && !used.Contains(i));
        Count(mode, free is not null, row).Add(used.Count, matching.Kept.Length - ignored, matching.Sought.Count);
        if (mode != MatchMode.Overlap || row != AttributionRow.Content || free is not null) return;
        foreach ((string name, MatchCount count) in _classes)
            count.Add(matching.Pairs().Count(p => p.Gold.Is(name)), 0, matching.Sought.Count(g => g.Is(name)));
    }
}
