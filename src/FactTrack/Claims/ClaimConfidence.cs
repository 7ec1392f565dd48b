namespace FactTrack;

/// <summary>How sure each part of a claim is, 0 to 1.</summary>
/// <param name="Actors">That the actors are right and resolved.</param>
/// <param name="Action">That the action and its kind are right.</param>
/// <param name="Source">That the asserter and chain of sources are right.</param>
/// <param name="Polarity">That polarity and certainty are right.</param>
/// <param name="Quantities">That the amounts are right and belong here; 1 where there are none.</param>
public readonly record struct ClaimConfidence(double Actors, double Action, double Source, double Polarity, double Quantities)
{
    /// <summary>The weakest of the parts.</summary>
    public double Overall => Math.Min(Math.Min(Math.Min(Actors, Action), Math.Min(Source, Polarity)), Quantities);
}
