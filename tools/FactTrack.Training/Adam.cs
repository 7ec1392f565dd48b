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

    public int Steps { get; set; }

    /// <summary>Sums the workers' gradients, changes the parameters, and clears the gradients.</summary>
    public void Step(float rate)
    {
        Steps++;
        Gradient sum = gradients[0];
        for (int i = 1; i < gradients.Count; i++) Merge(gradients[i], sum);
        float clip = Clip(sum);
        float size = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, Steps)) / (1 - MathF.Pow(Beta1, Steps));
        foreach (Parameter p in network.Parameters)
        {
            if (!p.Sparse)
            {
                Update(p, sum[p.Weight], 0, p.Values.Length, clip, size);
                continue;
            }

            foreach (int row in sum.Touched(p.Weight)) Update(p, sum[p.Weight], row * p.Columns, p.Columns, clip, size);
            sum.Touched(p.Weight).Clear();
        }

        if (Steps % AverageEvery == 0) UpdateAverages();
        network.Refresh();
    }

    private void Merge(Gradient from, Gradient to)
    {
        foreach (Parameter p in network.Parameters)
        {
            if (!p.Sparse)
            {
                Move(from[p.Weight], to[p.Weight]);
                continue;
            }

            foreach (int row in from.Touched(p.Weight))
                Move(from[p.Weight].AsSpan(row * p.Columns, p.Columns), to.Row(p.Weight, row, p.Columns));
            from.Touched(p.Weight).Clear();
        }
    }

    private static void Move(Span<float> from, Span<float> to)
    {
        Span<Vector<float>> f = MemoryMarshal.Cast<float, Vector<float>>(from), t = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (int i = 0; i < f.Length; i++) t[i] += f[i];
        from.Clear();
    }

    private float Clip(Gradient gradient)
    {
        double squares = 0;
        foreach (Parameter p in network.Parameters)
            if (!p.Sparse) squares += System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(gradient[p.Weight]);
        double norm = Math.Sqrt(squares);
        return norm > MaxNorm ? (float)(MaxNorm / norm) : 1;
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
        foreach (Parameter p in network.Parameters)
        {
            Span<Vector<float>> average = Vectors(p.Average, 0, p.Values.Length), w = Vectors(p.Values, 0, p.Values.Length);
            for (int i = 0; i < w.Length; i++) average[i] = average[i] * keep + w[i] * (1 - keep);
        }
    }

    private static Span<Vector<float>> Vectors(float[] values, int start, int count) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(start, count));
}
