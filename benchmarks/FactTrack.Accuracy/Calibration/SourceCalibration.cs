namespace FactTrack.Accuracy;

/// <summary>How well the confidence of attributions tells whether their source is right.</summary>
/// <remarks>
/// Sources are those of contents that match a gold one (overlap, one to one); right is a source that overlaps the gold one, or that is
/// missing where gold has none. Attributions are all; right is one whose source and content both overlap those of some gold one.
/// </remarks>
internal sealed class SourceCalibration
{
    private int _matched;
    private int _editorial;
    private int _editorialRight;

    /// <summary>Sources of matched contents.</summary>
    public ConfidenceBins Sources { get; } = new();

    /// <summary>All attributions.</summary>
    public ConfidenceBins Attributions { get; } = new();

    /// <summary>The share of the matched contents that are sure enough for <see cref="Precision.Editorial"/>.</summary>
    public double EditorialCoverage => _matched == 0 ? 0 : (double)_editorial / _matched;

    /// <summary>The share of those whose source is right.</summary>
    public double EditorialPrecision => _editorial == 0 ? 0 : (double)_editorialRight / _editorial;

    /// <summary>Counts one article.</summary>
    public void Add(IReadOnlyList<GoldAttribution> gold, IReadOnlyList<(RoleTriple Roles, double Confidence)> predicted)
    {
        RoleTriple[] roles = [.. predicted.Select(p => p.Roles)];
        foreach ((GoldAttribution match, int index) in RowMatching.Of(gold, roles, AttributionRow.Content, MatchMode.Overlap).Pairs())
        {
            bool isRight = roles[index].Source.Matches(match.Roles.Source, MatchMode.Overlap);
            Sources.Add(predicted[index].Confidence, isRight);
            _matched++;
            if (predicted[index].Confidence < ConfidenceScorer.EditorialSourceMinimum) continue;
            _editorial++;
            if (isRight) _editorialRight++;
        }

        foreach ((RoleTriple own, double confidence) in predicted)
            Attributions.Add(confidence, gold.Any(g => own.Matches(g.Roles, AttributionRow.SourceAndContent, MatchMode.Overlap)));
    }
}
