namespace FactTrack;

/// <summary>What contradicts that two claims report one fact.</summary>
internal enum MatchConflict : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One says that somebody says so, the other that it is so: two facts, linked.</summary>
    Saying,

    /// <summary>No day can be the day of both.</summary>
    Time,

    /// <summary>Somebody of another name does it.</summary>
    Actor,

    /// <summary>It is done to somebody or something else.</summary>
    Object,

    /// <summary>It is at other places.</summary>
    Places,

    /// <summary>Somebody of another age or sex does it, or has it done to him.</summary>
    Person,
}
