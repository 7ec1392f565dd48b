namespace FactTrack;

/// <summary>What a participant does in an action.</summary>
public enum Role : byte
{
    /// <summary>Who or what the action is done to, or the theme ("sent 15,000 troops").</summary>
    Object,

    /// <summary>What the actor is said to be ("is the leader").</summary>
    Predicate,

    /// <summary>Who gets or hears it ("told Putin").</summary>
    Recipient,

    /// <summary>For whom it is done.</summary>
    Beneficiary,

    /// <summary>With whom it is done ("fought with Russian forces").</summary>
    Companion,

    /// <summary>Against whom it is done.</summary>
    Opponent,

    /// <summary>From where or whom.</summary>
    Origin,

    /// <summary>To where.</summary>
    Destination,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When: a date, or what it is before, after or during ("during the call").</summary>
    Time,

    /// <summary>With or by what.</summary>
    Instrument,

    /// <summary>How.</summary>
    Manner,

    /// <summary>Why.</summary>
    Cause,

    /// <summary>To what end ("to repel an incursion").</summary>
    Purpose,

    /// <summary>About what.</summary>
    Topic,

    /// <summary>What is said, believed or planned, as a clause.</summary>
    Content,

    /// <summary>On what condition.</summary>
    Condition,

    /// <summary>Under, amid or in what ("under an agreement", "in an interview", "despite the ban").</summary>
    Setting,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>The part of a body that it touches ("hit <b>in the chest</b>").</summary>
    BodyPart,
}
