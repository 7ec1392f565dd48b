namespace FactTrack.Accuracy;

/// <summary>A row's maximum matching, one to one, inside an article.</summary>
/// <param name="Sought">The gold that has the row's role.</param>
/// <param name="Kept">The predicted ones that have it.</param>
/// <param name="Partner">For each of <paramref name="Sought"/> the index of its match among <paramref name="Kept"/>, or -1.</param>
internal sealed record RowMatching(IReadOnlyList<GoldAttribution> Sought, int[] Kept, int[] Partner)
{
    /// <summary>Each matched gold with the index of its predicted one.</summary>
    public IEnumerable<(GoldAttribution Gold, int Predicted)> Pairs() =>
        Enumerable.Range(0, Sought.Count).Where(i => Partner[i] >= 0).Select(i => (Sought[i], Kept[Partner[i]]));

    /// <summary>Matches gold and predicted.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="predicted">What is scored.</param>
    /// <param name="row">What of an attribution is compared.</param>
    /// <param name="mode">When two roles are equal.</param>
    /// <param name="isLast">The predicted ones that are only used when no other will do, or null.</param>
    public static RowMatching Of(
        IReadOnlyList<GoldAttribution> gold, IReadOnlyList<RoleTriple> predicted, AttributionRow row, MatchMode mode, bool[]? isLast = null)
    {
        // A missing role is nothing to find; in the rows of several roles it meets another missing one.
        bool isRole = row is AttributionRow.Source or AttributionRow.Cue or AttributionRow.Content;
        int[] kept = [.. Enumerable.Range(0, predicted.Count).Where(i => !isRole || !predicted[i].Role(row).IsEmpty)];
        IReadOnlyList<GoldAttribution> sought = isRole ? gold.Where(g => !g.Roles.Role(row).IsEmpty).ToList() : gold;
        List<int>[] partners = [.. sought.Select(g => Enumerable.Range(0, kept.Length).Where(i => predicted[kept[i]].Matches(g.Roles, row, mode)).ToList())];
        return new(sought, kept, BestMatching.Of(partners, kept.Length, isLast is null ? null : [.. kept.Select(i => isLast[i])]));
    }
}
