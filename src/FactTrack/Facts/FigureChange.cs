namespace FactTrack;

/// <summary>What a later figure of an origin does to its earlier one.</summary>
public enum FigureChange : byte
{
    /// <summary>The new figure is another value of what may rise and fall, or only sharper or vaguer.</summary>
    Revision,

    /// <summary>A cumulative count (killed, injured, cases) rose, as it does.</summary>
    Update,

    /// <summary>A cumulative count fell: the earlier figure was wrong.</summary>
    Correction,
}
