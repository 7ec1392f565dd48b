namespace FactTrack.Cli.Evaluation;

/// <summary>One line of the scores.</summary>
/// <param name="Name">What was scored.</param>
/// <param name="Precision">Of what was found, what was right.</param>
/// <param name="Recall">Of what the gold states, what was found and right.</param>
internal sealed record Figure(string Name, Proportion Precision, Proportion Recall)
{
    /// <summary>The harmonic mean of precision and recall, or null where one of them is of nothing.</summary>
    public double? F1 => (Precision.Value, Recall.Value) switch
    {
        ({ } p, { } r) => p + r == 0 ? 0 : 2 * p * r / (p + r),
        _ => null,
    };
}
