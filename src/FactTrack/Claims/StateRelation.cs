namespace FactTrack;

/// <summary>What kind of state it is.</summary>
public enum StateRelation : byte
{
    /// <summary>A property ("is ready").</summary>
    Property,

    /// <summary>A role or identity ("is the leader of").</summary>
    Identity,

    /// <summary>Having ("has 5,000 staff").</summary>
    Possession,

    /// <summary>Being somewhere.</summary>
    Location,

    /// <summary>Belonging to or being part of.</summary>
    Membership,

    /// <summary>A standing policy or attitude ("has made X the priority").</summary>
    Policy,

    /// <summary>Order in time between events ("came ahead of").</summary>
    Temporal,
}
