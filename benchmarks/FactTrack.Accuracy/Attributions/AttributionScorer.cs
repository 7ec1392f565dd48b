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
        bool isRole = row is AttributionRow.Source or AttributionRow.Cue or AttributionRow.Content;
        int[] kept = [.. Enumerable.Range(0, predicted.Count).Where(i => !isRole || !predicted[i].Role(row).IsEmpty)];
        IReadOnlyList<GoldAttribution> sought = isRole ? gold.Where(g => !g.Roles.Role(row).IsEmpty).ToList() : gold;
        List<int>[] partners = [.. sought.Select(g => Enumerable.Range(0, kept.Length).Where(i => predicted[kept[i]].Matches(g.Roles, row, mode)).ToList())];
        bool[]? last = free is null ? null : [.. kept.Select(i => free[i])];
        int[] matching = BestMatching.Of(partners, kept.Length, last);
        var used = matching.Where(m => m >= 0).ToHashSet();
        int ignored = last is null ? 0 : Enumerable.Range(0, kept.Length).Count(i => last[i] && !used.Contains(i));
        Count(mode, free is not null, row).Add(used.Count, kept.Length - ignored, sought.Count);
        if (mode != MatchMode.Overlap || row != AttributionRow.Content || free is not null) return;
        foreach ((string name, MatchCount count) in _classes)
            count.Add(Enumerable.Range(0, sought.Count).Count(i => matching[i] >= 0 && sought[i].Is(name)), 0, sought.Count(g => g.Is(name)));
    }
}
