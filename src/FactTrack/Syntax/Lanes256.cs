using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactTrack;

/// <summary>Eight lanes, with AVX2.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<int>>
{
    public static bool IsSupported => Avx2.IsSupported;

    public static Vector256<int> Broadcast(int pair) => Vector256.Create(pair);

    public static Vector256<int> MultiplyAdd(Vector256<int> sums, Vector256<int> left, Vector256<int> right) =>
        Avx2.Add(sums, Avx2.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16()));

    public static Vector256<int> AddScaled(Vector256<int> floats, Vector256<int> sums, Vector256<int> scales) =>
        Avx.Add(floats.AsSingle(), Avx.Multiply(Avx.ConvertToVector256Single(sums), scales.AsSingle())).AsInt32();
}
