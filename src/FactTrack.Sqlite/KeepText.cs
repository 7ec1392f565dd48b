namespace FactTrack;

/// <summary>How much of an article's text a store keeps.</summary>
public enum KeepText : byte
{
    /// <summary>All of it.</summary>
    All,

    /// <summary>The sentences that claims were read from; every other character but line breaks is a space, so that spans stay valid. Headlines and names are kept.</summary>
    Evidence,
}
