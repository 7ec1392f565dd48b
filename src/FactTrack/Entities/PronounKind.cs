namespace FactTrack;

/// <summary>How a pronoun finds what it stands for.</summary>
internal enum PronounKind : byte
{
    /// <summary>He, her, its, they: from what was said before.</summary>
    Third,

    /// <summary>Himself: from the subject of its clause.</summary>
    Reflexive,

    /// <summary>Who, which, that: from the noun that its clause modifies.</summary>
    Relative,
}
