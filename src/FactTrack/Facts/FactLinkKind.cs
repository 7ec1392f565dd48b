namespace FactTrack;

/// <summary>How two facts are linked.</summary>
public enum FactLinkKind : byte
{
    /// <summary>This fact is that somebody said or believes the other.</summary>
    Says,

    /// <summary>The other fact is that somebody said or believes this one.</summary>
    SaidBy,
}
