namespace FactTrack;

/// <summary>How an extractor works. The defaults are the values of a new instance.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ExtractionOptions
{
    /// <summary>Claims whose overall confidence is lower are left out; 0 to 1, 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0 to 1.</exception>
    public double MinimumConfidence
    {
        get;
        init
        {
            if (value is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence is 0 to 1.");
            field = value;
        }
    }

    /// <summary>A preset of the minimum confidence; the higher of both counts. <see cref="Precision.All"/> by default.</summary>
    public Precision Precision { get; init; }

    /// <summary>False drops <see cref="ExtractionResult.Document"/>. True by default.</summary>
    public bool KeepDocument { get; init; } = true;

    /// <summary>Texts longer than this are cut, with a warning; in UTF-16 code units, 20 million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaximumTextLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 20_000_000;

    /// <summary>True if seasons are those of the southern hemisphere. False by default.</summary>
    public bool SouthernHemisphere { get; init; }
}
