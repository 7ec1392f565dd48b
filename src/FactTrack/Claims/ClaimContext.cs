namespace FactTrack;

/// <summary>The field that a claim belongs to.</summary>
public enum ClaimContext : byte
{
    /// <summary>War and defence.</summary>
    Military,

    /// <summary>Relations between states.</summary>
    Diplomacy,

    /// <summary>Government and parties.</summary>
    Politics,

    /// <summary>Elections.</summary>
    Election,

    /// <summary>Economy and trade.</summary>
    Economy,

    /// <summary>Companies and markets.</summary>
    Company,

    /// <summary>Crime and police.</summary>
    Crime,

    /// <summary>Courts and law.</summary>
    Legal,

    /// <summary>Disasters and accidents.</summary>
    Disaster,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Science and technology.</summary>
    Science,

    /// <summary>Climate and environment.</summary>
    Environment,

    /// <summary>Sport.</summary>
    Sport,

    /// <summary>Culture and people.</summary>
    Culture,
}
