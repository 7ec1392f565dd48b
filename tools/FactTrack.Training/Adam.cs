using System.Numerics;
using System.Runtime.InteropServices;

namespace FactTrack.Training;

/// <summary>The optimiser: Adam with clipped gradients, lazy on embeddings, and a moving average of the weights.</summary>
internal sealed class Adam(TrainingNetwork network, IReadOnlyList<Gradient> gradients)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const double MaxNorm = 5;
    private const int AverageEvery = 8;
    private const int ChunkSize = 1 << 15;

    private readonly (Parameter Parameter, int Start, int Count)[] _dense = [.. network.Parameters.Where(p => !p.Sparse).SelectMany(Chunks)];

    public int Steps { get; set; }

    /// <summary>Sums the workers' gradients, changes the parameters, and clears the gradients.</summary>
    /// <remarks>Chunks run in parallel; each value is computed alone and norms are added in order, so threads change nothing.</remarks>
    public void Step(float rate)
    {
        Steps++;
        Gradient sum = gradients[0];
        foreach (Parameter p in network.Parameters.Where(p => p.Sparse)) MergeRows(p, sum);
        double[] squares = new double[_dense.Length];
        ForEachChunk(i => squares[i] = Merge(_dense[i].Parameter, _dense[i].Start, _dense[i].Count, sum));
        double norm = Math.Sqrt(squares.Sum());
        float clip = norm > MaxNorm ? (float)(MaxNorm / norm) : 1;
        float size = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, Steps)) / (1 - MathF.Pow(Beta1, Steps));
        ForEachChunk(i => Update(_dense[i].Parameter, sum[_dense[i].Parameter.Weight], _dense[i].Start, _dense[i].Count, clip, size));
        foreach (Parameter p in network.Parameters.Where(p => p.Sparse))
        {
            foreach (int row in sum.Touched(p.Weight)) Update(p, sum[p.Weight], row * p.Columns, p.Columns, clip, size);
            sum.Touched(p.Weight).Clear();
        }

        if (Steps % AverageEvery == 0) UpdateAverages();
        network.Refresh(gradients.Count);
    }

    private static IEnumerable<(Parameter, int, int)> Chunks(Parameter p)
    {
        for (int start = 0; start < p.Values.Length; start += ChunkSize) yield return (p, start, Math.Min(ChunkSize, p.Values.Length - start));
    }

    private void ForEachChunk(Action<int> action) => Parallel.For(0, _dense.Length, new ParallelOptions { MaxDegreeOfParallelism = gradients.Count }, action);

    private double Merge(Parameter p, int start, int count, Gradient sum)
    {
        Span<float> own = sum[p.Weight].AsSpan(start, count);
        for (int i = 1; i < gradients.Count; i++) Move(gradients[i][p.Weight].AsSpan(start, count), own);
        return System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(own);
    }

    private void MergeRows(Parameter p, Gradient sum)
    {
        for (int i = 1; i < gradients.Count; i++)
        {
            foreach (int row in gradients[i].Touched(p.Weight))
                Move(gradients[i][p.Weight].AsSpan(row * p.Columns, p.Columns), sum.Row(p.Weight, row, p.Columns));
            gradients[i].Touched(p.Weight).Clear();
        }
    }

    private static void Move(Span<float> from, Span<float> to)
    {
        Span<Vector<float>> f = MemoryMarshal.Cast<float, Vector<float>>(from), t = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (int i = 0; i < f.Length; i++) t[i] += f[i];
        from.Clear();
    }

    private static void Update(Parameter p, float[] gradient, int start, int count, float clip, float size)
    {
        Span<Vector<float>> g = Vectors(gradient, start, count), m = Vectors(p.Momentum, start, count);
        Span<Vector<float>> v = Vectors(p.Variance, start, count), w = Vectors(p.Values, start, count);
        var epsilon = new Vector<float>(1e-8f);
        for (int i = 0; i < g.Length; i++)
        {
            Vector<float> slope = g[i] * clip;
            m[i] = m[i] * Beta1 + slope * (1 - Beta1);
            v[i] = v[i] * Beta2 + slope * slope * (1 - Beta2);
            w[i] -= size * m[i] / (Vector.SquareRoot(v[i]) + epsilon);
            g[i] = Vector<float>.Zero;
        }
    }

    // The window grows with the run and ends at about 800 steps.
    private void UpdateAverages()
    {
        float keep = MathF.Min(0.99f, 1 - 1f / (1 + Steps / AverageEvery / 5f));
        Parallel.ForEach(network.Parameters, new ParallelOptions { MaxDegreeOfParallelism = gradients.Count }, p =>
        {
            Span<Vector<float>> average = Vectors(p.Average, 0, p.Values.Length), w = Vectors(p.Values, 0, p.Values.Length);
            for (int i = 0; i < w.Length; i++) average[i] = average[i] * keep + w[i] * (1 - keep);
        });
    }

    private static Span<Vector<float>> Vectors(float[] values, int start, int count) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(start, count));
}
