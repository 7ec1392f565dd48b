using System.Numerics;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>A recurrent layer (long short-term memory) that reads a batch in both directions.</summary>
/// <remarks>
/// A row of <c>gates</c> holds input, forget, output gate and candidate of the forward direction, then of the backward
/// one; a row of cells or outputs holds both directions' halves.
/// </remarks>
internal sealed class BiLstm(int width, PackedMatrix forward, PackedMatrix backward)
{
    /// <summary>The number of units of one direction.</summary>
    public int Width { get; } = width;

    /// <summary>Runs the layer; training also reads back the gates, cells and squashed cells that it leaves.</summary>
    /// <param name="batch">The layout of the rows.</param>
    /// <param name="gates">What the inputs contribute; replaced by the gates' values.</param>
    /// <param name="cells">Receives the cells.</param>
    /// <param name="squashed">Receives the hyperbolic tangents of the cells.</param>
    /// <param name="output">Receives the outputs.</param>
    public void Run(SentenceBatch batch, Span<float> gates, Span<float> cells, Span<float> squashed, Span<float> output)
    {
        for (int position = 0; position < batch.Positions; position++)
            Step(batch, position, position - 1, 0, forward, gates, cells, squashed, output);
        for (int position = batch.Positions - 1; position >= 0; position--)
            Step(batch, position, position + 1, 1, backward, gates, cells, squashed, output);
    }

    private void Step(
        SentenceBatch batch, int position, int previous, int direction, PackedMatrix recurrent,
        Span<float> gates, Span<float> cells, Span<float> squashed, Span<float> output)
    {
        int start = batch.StartOf(position), count = batch.ActiveAt(position), half = direction * Width, stride = 2 * Width;
        bool hasPrevious = previous >= 0 && previous < batch.Positions;
        int before = hasPrevious ? batch.StartOf(previous) : 0;
        int known = hasPrevious ? Math.Min(count, batch.ActiveAt(previous)) : 0;
        if (known > 0)
            MatrixKernel.MultiplyAdd(
                output[(before * stride + half)..], stride, known, recurrent, gates[(start * 4 * stride + 4 * half)..], 4 * stride);
        for (int i = 0; i < count; i++)
        {
            int at = (start + i) * stride + half;
            ReadOnlySpan<float> previousCells = i < known ? cells.Slice((before + i) * stride + half, Width) : default;
            Activate(
                gates.Slice((start + i) * 4 * stride + 4 * half, 4 * Width), previousCells,
                cells.Slice(at, Width), squashed.Slice(at, Width), output.Slice(at, Width));
        }
    }

    private static void Activate(
        Span<float> gates, ReadOnlySpan<float> previousCells, Span<float> cells, Span<float> squashed, Span<float> output)
    {
        Span<Vector<float>> all = MemoryMarshal.Cast<float, Vector<float>>(gates);
        int n = all.Length / 4;
        Span<Vector<float>> inputs = all[..n], forgets = all.Slice(n, n), outputs = all.Slice(2 * n, n), candidates = all.Slice(3 * n, n);
        ReadOnlySpan<Vector<float>> old = MemoryMarshal.Cast<float, Vector<float>>(previousCells);
        Span<Vector<float>> c = MemoryMarshal.Cast<float, Vector<float>>(cells);
        Span<Vector<float>> t = MemoryMarshal.Cast<float, Vector<float>>(squashed);
        Span<Vector<float>> h = MemoryMarshal.Cast<float, Vector<float>>(output);
        for (int k = 0; k < n; k++)
        {
            inputs[k] = Activations.Sigmoid(inputs[k]);
            forgets[k] = Activations.Sigmoid(forgets[k]);
            outputs[k] = Activations.Sigmoid(outputs[k]);
            candidates[k] = Activations.Tanh(candidates[k]);
            Vector<float> cell = inputs[k] * candidates[k];
            if (old.Length != 0) cell += forgets[k] * old[k];
            c[k] = cell;
            t[k] = Activations.Tanh(cell);
            h[k] = outputs[k] * t[k];
        }
    }
}
