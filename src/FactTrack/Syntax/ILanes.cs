namespace FactTrack;

/// <summary>The vector operations that <see cref="IntegerKernel"/> needs, for one instruction set.</summary>
/// <typeparam name="TVector">A vector of 32-bit lanes; each holds a sum, a pair of 16-bit factors, or the bits of a float.</typeparam>
internal interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>The same pair of factors in each lane.</summary>
    static abstract TVector Broadcast(int pair);

    /// <summary>Adds to each lane the products of its two pairs: low half times low half, high half times high half.</summary>
    static abstract TVector MultiplyAdd(TVector sums, TVector left, TVector right);

    /// <summary>Adds to floats the sums, turned to floats and then multiplied by a scale; each step is rounded.</summary>
    static abstract TVector AddScaled(TVector floats, TVector sums, TVector scales);
}
