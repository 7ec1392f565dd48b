namespace FactTrack.Training;

/// <summary>A sparse probability distribution; empty where there is none.</summary>
internal readonly ref struct SoftRow(ReadOnlySpan<ushort> classes, ReadOnlySpan<float> weights)
{
    public ReadOnlySpan<ushort> Classes { get; } = classes;

    /// <summary>One for each class; they sum to 1.</summary>
    public ReadOnlySpan<float> Weights { get; } = weights;
}
