using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactTrack;

/// <summary>Four lanes, with SSE2, Arm's Advanced SIMD or whatever else has vectors of 128 bits.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<int>>
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static Vector128<int> Broadcast(int pair) => Vector128.Create(pair);

    public static Vector128<int> MultiplyAdd(Vector128<int> sums, Vector128<int> left, Vector128<int> right)
    {
        if (Sse2.IsSupported) return sums + Sse2.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16());
        Vector128<int> low = Vector128.ShiftRightArithmetic(left << 16, 16) * Vector128.ShiftRightArithmetic(right << 16, 16);
        return sums + low + Vector128.ShiftRightArithmetic(left, 16) * Vector128.ShiftRightArithmetic(right, 16);
    }

    public static Vector128<int> AddScaled(Vector128<int> floats, Vector128<int> sums, Vector128<int> scales) =>
        (floats.AsSingle() + Vector128.ConvertToSingle(sums) * scales.AsSingle()).AsInt32();
}
