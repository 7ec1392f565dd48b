namespace FactTrack;

/// <summary>What a speaker does by speaking (Searle).</summary>
public enum SpeechAct : byte
{
    /// <summary>Says that something is so.</summary>
    Assert,

    /// <summary>Says that something is not so.</summary>
    Deny,

    /// <summary>Asks.</summary>
    Ask,

    /// <summary>Demands, orders, urges.</summary>
    Demand,

    /// <summary>Promises, vows, offers.</summary>
    Promise,

    /// <summary>Threatens, warns of own deeds.</summary>
    Threaten,

    /// <summary>Warns.</summary>
    Warn,

    /// <summary>Praises, welcomes, congratulates.</summary>
    Praise,

    /// <summary>Criticises, accuses, condemns.</summary>
    Criticise,

    /// <summary>Rejects, dismisses, refuses.</summary>
    Reject,

    /// <summary>Thanks.</summary>
    Thank,

    /// <summary>Apologises.</summary>
    Apologise,

    /// <summary>Announces, declares.</summary>
    Announce,

    /// <summary>Confirms, admits.</summary>
    Confirm,

    /// <summary>Speaks or comments without a content ("declined to comment").</summary>
    Comment,
}
