namespace FactTrack;

/// <summary>How a number word takes part in a number.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>0 to 19.</summary>
    Small,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>Multiplies what is below a hundred.</summary>
    Hundred,

    /// <summary>A thousand and more.</summary>
    Scale,

    /// <summary>Times twelve.</summary>
    Dozen,

    /// <summary>A letter that is a scale in tight writing ("5m").</summary>
    Letter,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A half.</summary>
    Half,

    /// <summary>One over the value.</summary>
    Part,

    /// <summary>The decimal point in words.</summary>
    Point,

    /// <summary>Stands before a number below zero.</summary>
    Minus,
}
