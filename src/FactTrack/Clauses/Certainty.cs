namespace FactTrack;

/// <summary>How certain a content is in its source's view, by FactBank.</summary>
public enum Certainty : byte
{
    /// <summary>Certain.</summary>
    Certain,

    /// <summary>Probable ("likely", "should").</summary>
    Probable,

    /// <summary>Possible ("could", "may").</summary>
    Possible,

    /// <summary>Uncommitted: conditions, questions, wishes, orders.</summary>
    Unknown,
}
