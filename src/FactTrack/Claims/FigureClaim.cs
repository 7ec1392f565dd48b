namespace FactTrack;

/// <summary>A measured value or its change: "Inflation rose to 3.2 % from 2.9 %".</summary>
public sealed record FigureClaim : Claim
{
    /// <summary>What is measured ("inflation").</summary>
    public TextPart? Measure { get; init; }

    /// <summary>The value now, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>By how much it changed, or null.</summary>
    public Quantity? Change { get; init; }

    /// <summary>Which way it went.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>The value before, or null.</summary>
    public Quantity? Previous { get; init; }
}
