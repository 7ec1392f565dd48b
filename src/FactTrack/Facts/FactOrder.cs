namespace FactTrack;

/// <summary>The order of a list of facts; equals by id.</summary>
public enum FactOrder : byte
{
    /// <summary>Last told first.</summary>
    Latest,

    /// <summary>First told first.</summary>
    Earliest,

    /// <summary>Most reports first.</summary>
    Reports,

    /// <summary>Most independent origins first.</summary>
    Origins,
}
