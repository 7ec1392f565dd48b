namespace FactTrack;

/// <summary>The type of an action by PLOVER.</summary>
/// <param name="Class">One of the event types.</param>
/// <param name="Mode">The mode within the type ("airstrike"), or null.</param>
public sealed record EventType(EventClass Class, string? Mode = null)
{
    /// <summary>Type in capitals and mode, as PLOVER writes them.</summary>
    public override string ToString() => Mode is null ? Class.ToString().ToUpperInvariant() : $"{Class.ToString().ToUpperInvariant()}/{Mode}";
}
