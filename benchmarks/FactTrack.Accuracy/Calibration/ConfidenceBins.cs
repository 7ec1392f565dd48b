namespace FactTrack.Accuracy;

/// <summary>Expected calibration error: the difference of mean confidence and share right, averaged over bins by their size.</summary>
internal sealed class ConfidenceBins
{
    /// <summary>The number of bins, of equal width; each holds its lower bound, the last also 1.</summary>
    public const int Count = 10;

    private readonly (int Count, double Confidence, int Right)[] _bins = new (int, double, int)[Count];

    /// <summary>The error; 0 where nothing was added.</summary>
    public double Error
    {
        get
        {
            int all = _bins.Sum(b => b.Count);
            return all == 0 ? 0 : _bins.Sum(b => Math.Abs(b.Confidence - b.Right)) / all;
        }
    }

    /// <summary>The bins that hold something: lower bound, size, mean confidence, share right.</summary>
    public IEnumerable<(double From, int Size, double Confidence, double Right)> Bins => _bins
        .Select((b, i) => (i / (double)Count, b.Count, b.Confidence / b.Count, b.Right / (double)b.Count))
        .Where(b => b.Count > 0);

    /// <summary>Adds one item.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public void Add(double confidence, bool isRight)
    {
        if (confidence is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is between 0 and 1.");
        ref (int Count, double Confidence, int Right) bin = ref _bins[Math.Min((int)(confidence * Count), Count - 1)];
        bin = (bin.Count + 1, bin.Confidence + confidence, bin.Right + (isRight ? 1 : 0));
    }
}
