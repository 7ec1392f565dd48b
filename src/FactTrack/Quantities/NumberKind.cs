namespace FactTrack;

/// <summary>What kind of number was read.</summary>
internal enum NumberKind : byte
{
    /// <summary>How many ("15", "two hundred").</summary>
    Cardinal,

    /// <summary>Which in an order ("third", "20th").</summary>
    Ordinal,

    /// <summary>A part of one ("two-thirds", "half", "one in five").</summary>
    Fraction,

    /// <summary>A cardinal that no decimal holds; it has no value.</summary>
    Beyond,
}
