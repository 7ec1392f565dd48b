namespace FactTrack;

/// <summary>The event types of PLOVER.</summary>
public enum EventClass : byte
{
    /// <summary>Agree to, sign.</summary>
    Agree,

    /// <summary>Meet, talk.</summary>
    Consult,

    /// <summary>Support in words or acts of diplomacy.</summary>
    Support,

    /// <summary>Cooperate.</summary>
    Cooperate,

    /// <summary>Give aid.</summary>
    Aid,

    /// <summary>Yield, ease, free.</summary>
    Yield,

    /// <summary>Request, demand.</summary>
    Request,

    /// <summary>Accuse, criticise.</summary>
    Accuse,

    /// <summary>Reject, refuse.</summary>
    Reject,

    /// <summary>Threaten.</summary>
    Threaten,

    /// <summary>Protest.</summary>
    Protest,

    /// <summary>Impose sanctions, cut ties.</summary>
    Sanction,

    /// <summary>Mobilise, deploy.</summary>
    Mobilize,

    /// <summary>Arrest, ban, repress.</summary>
    Coerce,

    /// <summary>Attack, kill, wound.</summary>
    Assault,
}
