namespace FactTrack;

/// <summary>How exactly a quantity is given.</summary>
public enum Approximation : byte
{
    /// <summary>As it stands ("15").</summary>
    Exact,

    /// <summary>Within about 10 % ("about 15").</summary>
    About,

    /// <summary>That or more ("at least 15").</summary>
    AtLeast,

    /// <summary>That or less ("up to 15", "at most 15").</summary>
    AtMost,

    /// <summary>More than that ("over 15", "more than 15").</summary>
    MoreThan,

    /// <summary>Less than that ("fewer than 15").</summary>
    LessThan,

    /// <summary>An unsharp word ("dozens", "thousands", "several"); see the range.</summary>
    Vague,
}
