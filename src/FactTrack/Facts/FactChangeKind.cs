namespace FactTrack;

/// <summary>What changed of a fact.</summary>
public enum FactChangeKind : byte
{
    /// <summary>It is new.</summary>
    Founded,

    /// <summary>It has more or fewer reports.</summary>
    Reports,

    /// <summary>Its support changed.</summary>
    Support,

    /// <summary>It is contested in another way.</summary>
    Contest,

    /// <summary>It is in another stage.</summary>
    Lifecycle,

    /// <summary>Its settled figures changed.</summary>
    Figures,

    /// <summary>A person decided about it.</summary>
    Review,

    /// <summary>It is gone: its reports belong to another fact.</summary>
    Dissolved,
}
