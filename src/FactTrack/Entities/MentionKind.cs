namespace FactTrack;

/// <summary>How a mention names its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>By name ("Anna Holm", "KCNA", "Pyongyang").</summary>
    Name,

    /// <summary>By a description ("the agency", "Russian forces").</summary>
    Nominal,

    /// <summary>By a pronoun or possessive ("he", "their").</summary>
    Pronoun,
}
