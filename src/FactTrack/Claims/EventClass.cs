namespace FactTrack;

/// <summary>The event types of PLOVER.</summary>
public enum EventClass : byte
{
    /// <summary>Agree to a deed of cooperation, offer or promise it.</summary>
    Agree,

    /// <summary>Meet, talk, visit, mediate.</summary>
    Consult,

    /// <summary>Support in words or acts of diplomacy: praise, apologise, sign a treaty, restore ties.</summary>
    Support,

    /// <summary>Give way in words or law: ease restrictions, accede to demands.</summary>
    Concede,

    /// <summary>Cooperate: share information, exercise together, extradite.</summary>
    Cooperate,

    /// <summary>Give aid.</summary>
    Aid,

    /// <summary>Give way in deeds: withdraw, release, disarm, cease fire, admit, resign.</summary>
    Retreat,

    /// <summary>Request, demand, order.</summary>
    Request,

    /// <summary>Accuse, criticise, investigate.</summary>
    Accuse,

    /// <summary>Reject, refuse, violate.</summary>
    Reject,

    /// <summary>Threaten a hostile deed, or be going to do it.</summary>
    Threaten,

    /// <summary>Protest: demonstrate, strike, riot, boycott.</summary>
    Protest,

    /// <summary>Reduce relations: impose sanctions, cut ties or aid, expel, convict.</summary>
    Sanction,

    /// <summary>Mobilise, deploy.</summary>
    Mobilize,

    /// <summary>Arrest, ban, seize, repress.</summary>
    Coerce,

    /// <summary>Attack, kill, wound, abduct, destroy.</summary>
    Assault,
}
