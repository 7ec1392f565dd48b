using System.Numerics;
using System.Runtime.InteropServices;

namespace FactTrack.Training;

/// <summary>The way back through a recurrent layer.</summary>
internal sealed class LstmBackward(int width)
{
    private readonly Scratch<float> _carry = new();
    private readonly Scratch<float> _previous = new();

    /// <summary>Replaces the gates by their gradients, and adds to the gradients of the recurrent weights.</summary>
    /// <param name="batch">The layout of the rows.</param>
    /// <param name="gates">The gates as <see cref="LstmForward.Run"/> left them.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="squashed">The hyperbolic tangents of the cells.</param>
    /// <param name="output">The outputs.</param>
    /// <param name="slopes">The gradient of the outputs; changed.</param>
    /// <param name="transposed">The recurrent weights of both directions, transposed.</param>
    /// <param name="gradients">The gradients of the recurrent weights of both directions.</param>
    /// <param name="backward">The worker's products.</param>
    public void Run(
        SentenceBatch batch, Span<float> gates, ReadOnlySpan<float> cells, ReadOnlySpan<float> squashed, ReadOnlySpan<float> output,
        Span<float> slopes, PackedMatrix[] transposed, float[][] gradients, Backward backward)
    {
        int stride = 2 * width;
        for (int direction = 0; direction < 2; direction++)
        {
            Span<float> carry = _carry.Take(batch.Count * width);
            carry.Clear();
            Span<float> previousOutput = _previous.Take(batch.Rows * width);
            int half = direction * width, towards = direction == 0 ? -1 : 1;
            for (int i = 0; i < batch.Positions; i++)
            {
                int position = direction == 0 ? batch.Positions - 1 - i : i, previous = position + towards;
                int start = batch.StartOf(position), count = batch.ActiveAt(position);
                bool hasPrevious = previous >= 0 && previous < batch.Positions;
                int before = hasPrevious ? batch.StartOf(previous) : 0, known = hasPrevious ? Math.Min(count, batch.ActiveAt(previous)) : 0;
                for (int s = 0; s < count; s++)
                {
                    int at = (start + s) * stride + half;
                    Cell(
                        gates.Slice((start + s) * 4 * stride + 4 * half, 4 * width), s < known ? cells.Slice((before + s) * stride + half, width) : default,
                        squashed.Slice(at, width), slopes.Slice(at, width), carry.Slice(s * width, width));
                    Span<float> old = previousOutput.Slice((start + s) * width, width);
                    if (s < known) output.Slice((before + s) * stride + half, width).CopyTo(old);
                    else old.Clear();
                }

                if (known > 0)
                    MatrixKernel.MultiplyAdd(
                        gates[(start * 4 * stride + 4 * half)..], 4 * stride, known, transposed[direction], slopes[(before * stride + half)..], stride);
            }

            backward.Weights(previousOutput, width, width, gates[(4 * half)..], 4 * stride, 4 * width, batch.Rows, gradients[direction]);
        }
    }

    private static void Cell(
        Span<float> gates, ReadOnlySpan<float> previousCells, ReadOnlySpan<float> squashed, ReadOnlySpan<float> slopes, Span<float> carry)
    {
        Span<Vector<float>> all = MemoryMarshal.Cast<float, Vector<float>>(gates);
        int n = all.Length / 4;
        Span<Vector<float>> inputs = all[..n], forgets = all.Slice(n, n), outputs = all.Slice(2 * n, n), candidates = all.Slice(3 * n, n);
        ReadOnlySpan<Vector<float>> old = MemoryMarshal.Cast<float, Vector<float>>(previousCells);
        ReadOnlySpan<Vector<float>> t = MemoryMarshal.Cast<float, Vector<float>>(squashed);
        ReadOnlySpan<Vector<float>> dh = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        Span<Vector<float>> dc = MemoryMarshal.Cast<float, Vector<float>>(carry);
        Vector<float> one = Vector<float>.One;
        for (int k = 0; k < n; k++)
        {
            Vector<float> i = inputs[k], f = forgets[k], o = outputs[k], u = candidates[k];
            Vector<float> cell = dc[k] + dh[k] * o * (one - t[k] * t[k]);
            outputs[k] = dh[k] * t[k] * o * (one - o);
            inputs[k] = cell * u * i * (one - i);
            candidates[k] = cell * i * (one - u * u);
            forgets[k] = old.Length == 0 ? Vector<float>.Zero : cell * old[k] * f * (one - f);
            dc[k] = cell * f;
        }
    }
}
