using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>Exponential functions from additions and multiplications only, so that every instruction set gives the same bits.</summary>
internal static class Activations
{
    // Adding and subtracting 1.5 * 2^23 rounds a float to the nearest integer.
    private const float RoundingShift = 12582912f;

    /// <summary>e to the power of <paramref name="x"/>, which is first limited to -87..88. Relative error below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-87f)), new Vector<float>(88f));
        Vector<float> n = (x * new Vector<float>(1.44269504f) + new Vector<float>(RoundingShift)) - new Vector<float>(RoundingShift);
        Vector<float> r = (x - n * new Vector<float>(0.693359375f)) + n * new Vector<float>(2.12194440e-4f);
        Vector<float> p = new(1.9875691500e-4f);
        p = p * r + new Vector<float>(1.3981999507e-3f);
        p = p * r + new Vector<float>(8.3334519073e-3f);
        p = p * r + new Vector<float>(4.1665795894e-2f);
        p = p * r + new Vector<float>(1.6666665459e-1f);
        p = p * r + new Vector<float>(5.0000001201e-1f);
        p = p * (r * r) + (r + Vector<float>.One);
        Vector<int> power = Vector.ShiftLeft(Vector.ConvertToInt32(n) + new Vector<int>(127), 23);
        return p * Vector.AsVectorSingle(power);
    }

    /// <summary>The logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x) =>
        Vector<float>.One - new Vector<float>(2f) / (Exp(x + x) + Vector<float>.One);

    /// <summary>The index of the largest value, the first of equal ones; -1 if there is none.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        int best = values.IsEmpty ? -1 : 0;
        for (int i = 1; i < values.Length; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }

    /// <summary>Sets negative values to zero. The length must be a multiple of the vector width.</summary>
    public static void Rectify(Span<float> values)
    {
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < vectors.Length; i++) vectors[i] = Vector.Max(vectors[i], Vector<float>.Zero);
    }

    /// <summary>Writes values in units, rounded to the nearest; those out of reach become the ends of the range.</summary>
    /// <param name="values">As many as <paramref name="rounded"/> has room for; a multiple of 32.</param>
    /// <param name="unit">A power of two.</param>
    /// <param name="rounded">Receives the values.</param>
    public static void Round(ReadOnlySpan<float> values, float unit, Span<short> rounded)
    {
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<short>> pairs = MemoryMarshal.Cast<short, Vector<short>>(rounded)[..(vectors.Length / 2)];
        var scale = new Vector<float>(1 / unit);
        for (int i = 0; i < pairs.Length; i++) pairs[i] = Vector.Narrow(Round(Limit(vectors[2 * i] * scale)), Round(Limit(vectors[2 * i + 1] * scale)));
    }

    /// <summary>The nearest integers of values below 2^22.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<int> Round(Vector<float> values) =>
        Vector.ConvertToInt32((values + new Vector<float>(RoundingShift)) - new Vector<float>(RoundingShift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Limit(Vector<float> values) =>
        Vector.Min(Vector.Max(values, new Vector<float>(short.MinValue)), new Vector<float>(short.MaxValue));

    /// <summary>The softmax probability of one of the scores.</summary>
    /// <remarks>The sum runs in the order of the scores, so the vector width does not matter.</remarks>
    public static float Probability(ReadOnlySpan<float> scores, int chosen)
    {
        float max = scores[0];
        foreach (float score in scores) max = MathF.Max(max, score);
        Span<float> block = stackalloc float[Vector<float>.Count];
        float sum = 0, own = 0;
        for (int start = 0; start < scores.Length; start += block.Length)
        {
            int count = Math.Min(block.Length, scores.Length - start);
            block.Clear();
            scores.Slice(start, count).CopyTo(block);
            Exp(new Vector<float>(block) - new Vector<float>(max)).CopyTo(block);
            for (int i = 0; i < count; i++) sum += block[i];
            if (chosen >= start && chosen < start + count) own = block[chosen - start];
        }

        return own / sum;
    }
}
