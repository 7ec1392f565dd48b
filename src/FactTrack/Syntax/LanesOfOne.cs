namespace FactTrack;

/// <summary>One lane, for machines without vectors.</summary>
internal readonly struct LanesOfOne : ILanes<int>
{
    public static int Broadcast(int pair) => pair;

    public static int MultiplyAdd(int sums, int left, int right) => sums + (short)left * (short)right + (left >> 16) * (right >> 16);

    public static int AddScaled(int floats, int sums, int scales) =>
        BitConverter.SingleToInt32Bits(BitConverter.Int32BitsToSingle(floats) + sums * BitConverter.Int32BitsToSingle(scales));
}
