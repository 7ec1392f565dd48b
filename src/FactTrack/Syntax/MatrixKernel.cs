using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>Matrix multiplication whose sums run in one fixed order, whatever the vector width and the number of rows.</summary>
/// <remarks>
/// Vectors lie across the output columns, and each output adds its products one after the other, rounded twice (no fused
/// multiply-add). So a row's result depends neither on the other rows of a batch nor on the instruction set.
/// </remarks>
internal static class MatrixKernel
{
    /// <summary>Adds left times right to <paramref name="sums"/>.</summary>
    /// <param name="left">A row-major matrix with as many columns as <paramref name="right"/> has rows.</param>
    /// <param name="leftStride">From one row of it to the next.</param>
    /// <param name="rows">Its number of rows.</param>
    /// <param name="right">The right factor.</param>
    /// <param name="sums">Row-major; each row has at least as many columns as <paramref name="right"/> with its padding.</param>
    /// <param name="sumStride">From one row of it to the next.</param>
    public static void MultiplyAdd(
        ReadOnlySpan<float> left, int leftStride, int rows, PackedMatrix right, Span<float> sums, int sumStride)
    {
        int panels = right.PanelCount, width = Vector<float>.Count, fours = rows - rows % 4;
        int panel = 0;
        for (; panel + 3 <= panels; panel += 3)
        {
            for (int row = 0; row < fours; row += 4)
                FourByThree(
                    left[(row * leftStride)..], leftStride, right.Panel(panel), right.Panel(panel + 1), right.Panel(panel + 2),
                    sums[(row * sumStride + panel * width)..], sumStride);
        }

        for (; panel < panels; panel++)
        {
            for (int row = 0; row < fours; row += 4)
                FourByOne(left[(row * leftStride)..], leftStride, right.Panel(panel), sums[(row * sumStride + panel * width)..], sumStride);
        }

        for (int row = fours; row < rows; row++)
        {
            panel = 0;
            for (; panel + 4 <= panels; panel += 4)
                OneByFour(
                    left[(row * leftStride)..], right.Panel(panel), right.Panel(panel + 1), right.Panel(panel + 2), right.Panel(panel + 3),
                    sums[(row * sumStride + panel * width)..]);
            for (; panel < panels; panel++)
                OneByOne(left[(row * leftStride)..], right.Panel(panel), sums[(row * sumStride + panel * width)..]);
        }
    }

    // Slices of one common length let the compiler drop the bounds checks inside the loops.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByThree(
        ReadOnlySpan<float> left, int leftStride, ReadOnlySpan<Vector<float>> b0, ReadOnlySpan<Vector<float>> b1,
        ReadOnlySpan<Vector<float>> b2, Span<float> sums, int sumStride)
    {
        int length = b0.Length;
        b1 = b1[..length];
        b2 = b2[..length];
        ReadOnlySpan<float> a0 = left[..length], a1 = left.Slice(leftStride, length);
        ReadOnlySpan<float> a2 = left.Slice(2 * leftStride, length), a3 = left.Slice(3 * leftStride, length);
        Span<Vector<float>> r0 = Row(sums, 0, 3), r1 = Row(sums, sumStride, 3);
        Span<Vector<float>> r2 = Row(sums, 2 * sumStride, 3), r3 = Row(sums, 3 * sumStride, 3);
        Vector<float> s00 = r0[0], s01 = r0[1], s02 = r0[2], s10 = r1[0], s11 = r1[1], s12 = r1[2];
        Vector<float> s20 = r2[0], s21 = r2[1], s22 = r2[2], s30 = r3[0], s31 = r3[1], s32 = r3[2];
        for (int k = 0; k < length; k++)
        {
            Vector<float> v0 = b0[k], v1 = b1[k], v2 = b2[k];
            Vector<float> a = new(a0[k]);
            s00 += a * v0;
            s01 += a * v1;
            s02 += a * v2;
            a = new Vector<float>(a1[k]);
            s10 += a * v0;
            s11 += a * v1;
            s12 += a * v2;
            a = new Vector<float>(a2[k]);
            s20 += a * v0;
            s21 += a * v1;
            s22 += a * v2;
            a = new Vector<float>(a3[k]);
            s30 += a * v0;
            s31 += a * v1;
            s32 += a * v2;
        }

        (r0[0], r0[1], r0[2], r1[0], r1[1], r1[2]) = (s00, s01, s02, s10, s11, s12);
        (r2[0], r2[1], r2[2], r3[0], r3[1], r3[2]) = (s20, s21, s22, s30, s31, s32);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByOne(
        ReadOnlySpan<float> left, int leftStride, ReadOnlySpan<Vector<float>> b, Span<float> sums, int sumStride)
    {
        int length = b.Length;
        ReadOnlySpan<float> a0 = left[..length], a1 = left.Slice(leftStride, length);
        ReadOnlySpan<float> a2 = left.Slice(2 * leftStride, length), a3 = left.Slice(3 * leftStride, length);
        Span<Vector<float>> r0 = Row(sums, 0, 1), r1 = Row(sums, sumStride, 1);
        Span<Vector<float>> r2 = Row(sums, 2 * sumStride, 1), r3 = Row(sums, 3 * sumStride, 1);
        Vector<float> s0 = r0[0], s1 = r1[0], s2 = r2[0], s3 = r3[0];
        for (int k = 0; k < length; k++)
        {
            Vector<float> v = b[k];
            s0 += new Vector<float>(a0[k]) * v;
            s1 += new Vector<float>(a1[k]) * v;
            s2 += new Vector<float>(a2[k]) * v;
            s3 += new Vector<float>(a3[k]) * v;
        }

        (r0[0], r1[0], r2[0], r3[0]) = (s0, s1, s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByFour(
        ReadOnlySpan<float> left, ReadOnlySpan<Vector<float>> b0, ReadOnlySpan<Vector<float>> b1, ReadOnlySpan<Vector<float>> b2,
        ReadOnlySpan<Vector<float>> b3, Span<float> sums)
    {
        int length = b0.Length;
        ReadOnlySpan<float> a = left[..length];
        b1 = b1[..length];
        b2 = b2[..length];
        b3 = b3[..length];
        Span<Vector<float>> r = Row(sums, 0, 4);
        Vector<float> s0 = r[0], s1 = r[1], s2 = r[2], s3 = r[3];
        for (int k = 0; k < length; k++)
        {
            Vector<float> v = new(a[k]);
            s0 += v * b0[k];
            s1 += v * b1[k];
            s2 += v * b2[k];
            s3 += v * b3[k];
        }

        (r[0], r[1], r[2], r[3]) = (s0, s1, s2, s3);
    }

    private static void OneByOne(ReadOnlySpan<float> left, ReadOnlySpan<Vector<float>> b, Span<float> sums)
    {
        Span<Vector<float>> r = Row(sums, 0, 1);
        Vector<float> s = r[0];
        for (int k = 0; k < b.Length; k++) s += new Vector<float>(left[k]) * b[k];
        r[0] = s;
    }

    private static Span<Vector<float>> Row(Span<float> sums, int start, int vectors) =>
        MemoryMarshal.Cast<float, Vector<float>>(sums.Slice(start, vectors * Vector<float>.Count));
}
