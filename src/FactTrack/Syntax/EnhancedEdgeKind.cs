namespace FactTrack;

/// <summary>Why an edge stands in an <see cref="EnhancedGraph"/>.</summary>
public enum EnhancedEdgeKind : byte
{
    /// <summary>It is an edge of the tree.</summary>
    Basic,

    /// <summary>A conjunct shares it with the first one: its head ("sailed to Oslo and Bergen") or its dependent ("she came and sat").</summary>
    Shared,

    /// <summary>The subject that an open complement is given by its governor ("they want to leave").</summary>
    Controlled,

    /// <summary>What a relative clause says of the noun that it modifies ("the ship that sank": the ship sank).</summary>
    Antecedent,

    /// <summary>From a relative pronoun to the noun that it stands for; takes the place of its edge in the tree.</summary>
    Reference,
}
