namespace FactTrack.Accuracy;

/// <summary>Matched, predicted and gold items of one row.</summary>
internal sealed class MatchCount
{
    private int _matched;
    private int _predicted;
    private int _gold;

    /// <summary>Matched of predicted; 1 where there is nothing at all.</summary>
    public double Precision => _predicted > 0 ? (double)_matched / _predicted : _gold == 0 ? 1 : 0;

    /// <summary>Matched of gold; 1 where there is nothing at all.</summary>
    public double Recall => _gold > 0 ? (double)_matched / _gold : _predicted == 0 ? 1 : 0;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Adds the counts of one article.</summary>
    public void Add(int matched, int predicted, int gold)
    {
        _matched += matched;
        _predicted += predicted;
        _gold += gold;
    }
}
