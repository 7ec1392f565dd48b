namespace FactTrack.Cli;

/// <summary>What marked words do in a claim; the order is that of the legend.</summary>
internal enum MarkRole
{
    /// <summary>Who does or is it.</summary>
    Actor,

    /// <summary>What is done.</summary>
    Action,

    /// <summary>Any other participant or circumstance.</summary>
    Argument,

    /// <summary>An amount.</summary>
    Quantity,

    /// <summary>A time.</summary>
    Time,

    /// <summary>Who says so.</summary>
    Source,
}
