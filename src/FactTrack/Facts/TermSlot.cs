namespace FactTrack;

/// <summary>What a word of a claim's sentence does in the claim.</summary>
internal enum TermSlot : byte
{
    /// <summary>It stands in the sentence, outside the claim.</summary>
    Context,

    /// <summary>It is of the action.</summary>
    Action,

    /// <summary>It is of who does it.</summary>
    Actor,

    /// <summary>It is of whom or what it is done to, or of what the actor is said to be.</summary>
    Object,

    /// <summary>It is of another participant or circumstance.</summary>
    Other,

    /// <summary>It is of where.</summary>
    Place,
}
