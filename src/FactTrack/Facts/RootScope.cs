namespace FactTrack;

/// <summary>How far a <see cref="RootKey"/> reaches.</summary>
internal enum RootScope : byte
{
    /// <summary>Anywhere: a name in full, a government.</summary>
    World,

    /// <summary>In articles on one happening: "police".</summary>
    Happening,

    /// <summary>In articles on one happening, and only where nothing else tells who it is: a surname, "the ministry".</summary>
    Hint,
}
