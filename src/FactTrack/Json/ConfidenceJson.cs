namespace FactTrack;

/// <summary>A <see cref="ClaimConfidence"/> in JSON.</summary>
internal sealed record ConfidenceJson
{
    public required double Overall { get; init; }

    public required double Actors { get; init; }

    public required double Action { get; init; }

    public required double Source { get; init; }

    public required double Polarity { get; init; }

    public required double Quantities { get; init; }

    public static ConfidenceJson Of(ClaimConfidence confidence) => new()
    {
        Overall = Round(confidence.Overall),
        Actors = Round(confidence.Actors),
        Action = Round(confidence.Action),
        Source = Round(confidence.Source),
        Polarity = Round(confidence.Polarity),
        Quantities = Round(confidence.Quantities),
    };

    /// <summary>Three decimals: more would be noise, and would not be the same on every machine.</summary>
    public static double Round(double confidence) => Math.Round(confidence, 3);

    public ClaimConfidence ToConfidence() => new(Actors, Action, Source, Polarity, Quantities);
}
