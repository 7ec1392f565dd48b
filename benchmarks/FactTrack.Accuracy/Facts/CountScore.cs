namespace FactTrack.Accuracy;

/// <summary>Counts settled of those recorded.</summary>
internal sealed class CountScore
{
    private int _all, _answered, _right;

    /// <summary>Adds a recorded count and ours; null is no answer.</summary>
    public void Add(int recorded, int? ours)
    {
        _all++;
        if (ours is not null) _answered++;
        if (ours == recorded) _right++;
    }

    /// <summary>The share that is answered.</summary>
    public double Answered => _all == 0 ? 0 : _answered / (double)_all;

    /// <summary>The share of those answered that is right.</summary>
    public double Right => _answered == 0 ? 0 : _right / (double)_answered;
}
