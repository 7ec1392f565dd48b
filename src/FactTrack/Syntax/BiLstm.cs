using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>A recurrent layer (long short-term memory) that reads a batch in both directions.</summary>
/// <remarks>
/// A row of <c>gates</c> holds input, forget, output gate and candidate of the forward direction, then of the backward
/// one; a row of cells or outputs holds both directions' halves. Outputs lie between -1 and 1 and are kept in units of 2^-14.
/// </remarks>
internal sealed class BiLstm(IntegerMatrix forward, IntegerMatrix backward)
{
    /// <summary>The value of one unit of the outputs.</summary>
    public const float OutputScale = 1f / 16384;

    /// <summary>The number of units of one direction.</summary>
    public int Width => forward.Rows;

    /// <summary>Runs the layer.</summary>
    /// <param name="batch">The layout of the rows.</param>
    /// <param name="gates">What the inputs contribute; changed.</param>
    /// <param name="cells">Room for the cells.</param>
    /// <param name="output">Receives the outputs.</param>
    public void Run(SentenceBatch batch, Span<float> gates, Span<float> cells, Span<short> output)
    {
        for (int position = 0; position < batch.Positions; position++)
            Step(batch, position, position - 1, 0, forward, gates, cells, output);
        for (int position = batch.Positions - 1; position >= 0; position--)
            Step(batch, position, position + 1, 1, backward, gates, cells, output);
    }

    private void Step(
        SentenceBatch batch, int position, int previous, int direction, IntegerMatrix recurrent, Span<float> gates, Span<float> cells, Span<short> output)
    {
        int start = batch.StartOf(position), count = batch.ActiveAt(position), half = direction * Width, stride = 2 * Width;
        bool hasPrevious = previous >= 0 && previous < batch.Positions;
        int before = hasPrevious ? batch.StartOf(previous) : 0;
        int known = hasPrevious ? Math.Min(count, batch.ActiveAt(previous)) : 0;
        if (known > 0)
            IntegerKernel.MultiplyAdd(
                output[(before * stride + half)..], stride, known, recurrent, gates[(start * 4 * stride + 4 * half)..], 4 * stride);
        for (int i = 0; i < count; i++)
        {
            int at = (start + i) * stride + half;
            ReadOnlySpan<float> previousCells = i < known ? cells.Slice((before + i) * stride + half, Width) : default;
            Activate(gates.Slice((start + i) * 4 * stride + 4 * half, 4 * Width), previousCells, cells.Slice(at, Width), output.Slice(at, Width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Activate(ReadOnlySpan<float> gates, ReadOnlySpan<float> previousCells, Span<float> cells, Span<short> output)
    {
        ReadOnlySpan<Vector<float>> all = MemoryMarshal.Cast<float, Vector<float>>(gates);
        int n = all.Length / 4;
        ReadOnlySpan<Vector<float>> inputs = all[..n], forgets = all.Slice(n, n), outputs = all.Slice(2 * n, n), candidates = all.Slice(3 * n, n);
        ReadOnlySpan<Vector<float>> old = MemoryMarshal.Cast<float, Vector<float>>(previousCells);
        Span<Vector<float>> c = MemoryMarshal.Cast<float, Vector<float>>(cells)[..n];
        Span<Vector<short>> h = MemoryMarshal.Cast<short, Vector<short>>(output);
        Vector<int> first = default;
        for (int k = 0; k < n; k++)
        {
            Vector<float> cell = Activations.Sigmoid(inputs[k]) * Activations.Tanh(candidates[k]);
            if (old.Length != 0) cell += Activations.Sigmoid(forgets[k]) * old[k];
            c[k] = cell;
            Vector<int> rounded = Activations.Round(Activations.Sigmoid(outputs[k]) * Activations.Tanh(cell) * new Vector<float>(1 / OutputScale));
            if (k % 2 == 0) first = rounded;
            else h[k / 2] = Vector.Narrow(first, rounded);
        }
    }
}
