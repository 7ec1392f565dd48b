namespace FactTrack.Training;

/// <summary>A matrix that is learned, with what the optimiser remembers of it.</summary>
internal sealed class Parameter
{
    public Parameter(Weight weight, int rows, int columns, float scale, Random random)
    {
        (Weight, Rows, Columns) = (weight, rows, columns);
        Values = new float[rows * columns];
        (Momentum, Variance) = (new float[Values.Length], new float[Values.Length]);
        for (int i = 0; i < Values.Length; i++) Values[i] = (random.NextSingle() * 2 - 1) * scale;
        Average = (float[])Values.Clone();
    }

    public Weight Weight { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Embeddings: a batch touches few rows, and only those are updated.</summary>
    public bool Sparse => Weight is Weight.Words or Weight.Affixes;

    public float[] Values { get; }

    public float[] Momentum { get; }

    public float[] Variance { get; }

    /// <summary>The moving average of the values: what is shipped.</summary>
    public float[] Average { get; }

    /// <summary>All arrays, in the order of a checkpoint.</summary>
    public IEnumerable<float[]> Arrays => [Values, Momentum, Variance, Average];
}
