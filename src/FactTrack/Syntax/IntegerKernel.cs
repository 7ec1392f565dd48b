using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactTrack;

/// <summary>Multiplication of 16-bit activations by 8-bit weights with 32-bit sums: exact, so every instruction set gives the same bits.</summary>
/// <remarks>
/// Sums cannot overflow: weights are at most 127, and the largest activation times the rows of weights is at most 2^24 (outputs of
/// layers reach 2^14, embeddings 2^15).
/// </remarks>
internal static class IntegerKernel
{
    /// <summary>The columns that one vector takes on this machine: 16, 8, 4 or 1.</summary>
    public static int Lanes { get; } = Lanes512.IsSupported ? 16 : Lanes256.IsSupported ? 8 : Lanes128.IsSupported ? 4 : 1;

    /// <summary>Adds left times right, each column by its scale, to <paramref name="sums"/>.</summary>
    /// <param name="left">A row-major matrix with as many columns as <paramref name="right"/> has rows.</param>
    /// <param name="leftStride">From one row of it to the next; even.</param>
    /// <param name="rows">Its number of rows.</param>
    /// <param name="right">The right factor.</param>
    /// <param name="sums">Row-major; each row has at least as many columns as <paramref name="right"/>.</param>
    /// <param name="sumStride">From one row of it to the next.</param>
    public static void MultiplyAdd(ReadOnlySpan<short> left, int leftStride, int rows, IntegerMatrix right, Span<float> sums, int sumStride)
    {
        if (Lanes512.IsSupported) Run<Lanes512, Vector512<int>>(left, leftStride, rows, right, sums, sumStride);
        else if (Lanes256.IsSupported) Run<Lanes256, Vector256<int>>(left, leftStride, rows, right, sums, sumStride);
        else if (Lanes128.IsSupported) Run<Lanes128, Vector128<int>>(left, leftStride, rows, right, sums, sumStride);
        else Run<LanesOfOne, int>(left, leftStride, rows, right, sums, sumStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TLanes, TVector>(
        ReadOnlySpan<short> left, int leftStride, int rows, IntegerMatrix right, Span<float> sums, int sumStride)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        ReadOnlySpan<int> pairs = MemoryMarshal.Cast<short, int>(left);
        ReadOnlySpan<TVector> scales = MemoryMarshal.Cast<float, TVector>(right.Scales);
        int stride = leftStride / 2, length = right.Rows / 2, fours = rows - rows % 4, lanes = Unsafe.SizeOf<TVector>() / sizeof(int);
        int panel = 0, panels = right.Columns / lanes;
        for (; panel + 3 <= panels; panel += 3)
        {
            ReadOnlySpan<TVector> b0 = Panel<TVector>(right, panel), b1 = Panel<TVector>(right, panel + 1), b2 = Panel<TVector>(right, panel + 2);
            ReadOnlySpan<TVector> scale = scales.Slice(panel, 3);
            Span<float> column = sums[(panel * lanes)..];
            int row = 0;
            for (; row < fours; row += 4)
                FourByThree<TLanes, TVector>(pairs[(row * stride)..], stride, b0, b1, b2, scale, column[(row * sumStride)..], sumStride);
            for (; row < rows; row++)
                OneByThree<TLanes, TVector>(pairs.Slice(row * stride, length), b0, b1, b2, scale, column[(row * sumStride)..]);
        }

        for (; panel < panels; panel++)
        {
            ReadOnlySpan<TVector> b = Panel<TVector>(right, panel);
            Span<float> column = sums[(panel * lanes)..];
            int row = 0;
            for (; row < fours; row += 4)
                FourByOne<TLanes, TVector>(pairs[(row * stride)..], stride, b, scales[panel], column[(row * sumStride)..], sumStride);
            for (; row < rows; row++)
                OneByOne<TLanes, TVector>(pairs.Slice(row * stride, length), b, scales[panel], column[(row * sumStride)..]);
        }
    }

    private static ReadOnlySpan<TVector> Panel<TVector>(IntegerMatrix right, int index)
        where TVector : struct => MemoryMarshal.Cast<short, TVector>(right.Panel(index));

    // A call behind a loop would keep the loop's sums in memory: what stands behind it is inlined.
    // Slices of one common length let the compiler drop the bounds checks inside the loops.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByThree<TLanes, TVector>(
        ReadOnlySpan<int> left, int stride, ReadOnlySpan<TVector> b0, ReadOnlySpan<TVector> b1, ReadOnlySpan<TVector> b2,
        ReadOnlySpan<TVector> scales, Span<float> sums, int sumStride)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        int length = b0.Length;
        b1 = b1[..length];
        b2 = b2[..length];
        ReadOnlySpan<int> a0 = left[..length], a1 = left.Slice(stride, length), a2 = left.Slice(2 * stride, length), a3 = left.Slice(3 * stride, length);
        TVector s00 = default, s01 = default, s02 = default, s10 = default, s11 = default, s12 = default;
        TVector s20 = default, s21 = default, s22 = default, s30 = default, s31 = default, s32 = default;
        for (int k = 0; k < length; k++)
        {
            TVector v0 = b0[k], v1 = b1[k], v2 = b2[k], a = TLanes.Broadcast(a0[k]);
            s00 = TLanes.MultiplyAdd(s00, a, v0);
            s01 = TLanes.MultiplyAdd(s01, a, v1);
            s02 = TLanes.MultiplyAdd(s02, a, v2);
            a = TLanes.Broadcast(a1[k]);
            s10 = TLanes.MultiplyAdd(s10, a, v0);
            s11 = TLanes.MultiplyAdd(s11, a, v1);
            s12 = TLanes.MultiplyAdd(s12, a, v2);
            a = TLanes.Broadcast(a2[k]);
            s20 = TLanes.MultiplyAdd(s20, a, v0);
            s21 = TLanes.MultiplyAdd(s21, a, v1);
            s22 = TLanes.MultiplyAdd(s22, a, v2);
            a = TLanes.Broadcast(a3[k]);
            s30 = TLanes.MultiplyAdd(s30, a, v0);
            s31 = TLanes.MultiplyAdd(s31, a, v1);
            s32 = TLanes.MultiplyAdd(s32, a, v2);
        }

        AddScaled<TLanes, TVector>(sums, scales, s00, s01, s02);
        AddScaled<TLanes, TVector>(sums[sumStride..], scales, s10, s11, s12);
        AddScaled<TLanes, TVector>(sums[(2 * sumStride)..], scales, s20, s21, s22);
        AddScaled<TLanes, TVector>(sums[(3 * sumStride)..], scales, s30, s31, s32);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByThree<TLanes, TVector>(
        ReadOnlySpan<int> left, ReadOnlySpan<TVector> b0, ReadOnlySpan<TVector> b1, ReadOnlySpan<TVector> b2, ReadOnlySpan<TVector> scales, Span<float> sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        b0 = b0[..left.Length];
        b1 = b1[..left.Length];
        b2 = b2[..left.Length];
        TVector s0 = default, s1 = default, s2 = default;
        for (int k = 0; k < left.Length; k++)
        {
            TVector a = TLanes.Broadcast(left[k]);
            s0 = TLanes.MultiplyAdd(s0, a, b0[k]);
            s1 = TLanes.MultiplyAdd(s1, a, b1[k]);
            s2 = TLanes.MultiplyAdd(s2, a, b2[k]);
        }

        AddScaled<TLanes, TVector>(sums, scales, s0, s1, s2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByOne<TLanes, TVector>(
        ReadOnlySpan<int> left, int stride, ReadOnlySpan<TVector> b, TVector scale, Span<float> sums, int sumStride)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        int length = b.Length;
        ReadOnlySpan<int> a0 = left[..length], a1 = left.Slice(stride, length), a2 = left.Slice(2 * stride, length), a3 = left.Slice(3 * stride, length);
        TVector s0 = default, s1 = default, s2 = default, s3 = default;
        for (int k = 0; k < length; k++)
        {
            TVector v = b[k];
            s0 = TLanes.MultiplyAdd(s0, TLanes.Broadcast(a0[k]), v);
            s1 = TLanes.MultiplyAdd(s1, TLanes.Broadcast(a1[k]), v);
            s2 = TLanes.MultiplyAdd(s2, TLanes.Broadcast(a2[k]), v);
            s3 = TLanes.MultiplyAdd(s3, TLanes.Broadcast(a3[k]), v);
        }

        AddScaled<TLanes, TVector>(sums, scale, s0);
        AddScaled<TLanes, TVector>(sums[sumStride..], scale, s1);
        AddScaled<TLanes, TVector>(sums[(2 * sumStride)..], scale, s2);
        AddScaled<TLanes, TVector>(sums[(3 * sumStride)..], scale, s3);
    }

    private static void OneByOne<TLanes, TVector>(ReadOnlySpan<int> left, ReadOnlySpan<TVector> b, TVector scale, Span<float> sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        TVector s = default;
        for (int k = 0; k < left.Length; k++) s = TLanes.MultiplyAdd(s, TLanes.Broadcast(left[k]), b[k]);
        AddScaled<TLanes, TVector>(sums, scale, s);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddScaled<TLanes, TVector>(Span<float> sums, ReadOnlySpan<TVector> scales, TVector s0, TVector s1, TVector s2)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        Span<TVector> row = Vectors<TVector>(sums, 3);
        row[0] = TLanes.AddScaled(row[0], s0, scales[0]);
        row[1] = TLanes.AddScaled(row[1], s1, scales[1]);
        row[2] = TLanes.AddScaled(row[2], s2, scales[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddScaled<TLanes, TVector>(Span<float> sums, TVector scale, TVector s)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        Span<TVector> row = Vectors<TVector>(sums, 1);
        row[0] = TLanes.AddScaled(row[0], s, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<TVector> Vectors<TVector>(Span<float> sums, int count)
        where TVector : struct => MemoryMarshal.Cast<float, TVector>(sums[..(count * Unsafe.SizeOf<TVector>() / sizeof(float))]);
}
