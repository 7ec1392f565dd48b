using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactTrack;

/// <summary>Sixteen lanes, with AVX-512.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<int>>
{
    public static bool IsSupported => Avx512BW.IsSupported;

    public static Vector512<int> Broadcast(int pair) => Vector512.Create(pair);

    public static Vector512<int> MultiplyAdd(Vector512<int> sums, Vector512<int> left, Vector512<int> right) =>
        Avx512F.Add(sums, Avx512BW.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16()));

    public static Vector512<int> AddScaled(Vector512<int> floats, Vector512<int> sums, Vector512<int> scales) =>
        Avx512F.Add(floats.AsSingle(), Avx512F.Multiply(Avx512F.ConvertToVector512Single(sums), scales.AsSingle())).AsInt32();
}
