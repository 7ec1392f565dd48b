namespace FactTrack;

/// <summary>How a count of people stands to the other people of its event.</summary>
internal enum FigureStanding : byte
{
    /// <summary>By itself; it may be all of them ("four people were killed").</summary>
    Level,

    /// <summary>All of them and the doer too ("five dead, including the gunman").</summary>
    WithDoer,

    /// <summary>Others than the doer, who is named beside them ("he killed three women").</summary>
    WithoutDoer,

    /// <summary>The doer alone ("he shot himself").</summary>
    Doer,

    /// <summary>More than those told before ("two others were injured").</summary>
    Others,

    /// <summary>At least so many, told by the way ("a third victim").</summary>
    Rank,

    /// <summary>A number of a headline of which it is unclear what it counts.</summary>
    Unclear,
}
