namespace FactTrack;

/// <summary>The tense of a predicate.</summary>
public enum Tense : byte
{
    /// <summary>None of its own (infinitive, participle, nominal).</summary>
    None,

    /// <summary>Past.</summary>
    Past,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Future, by "will", "would" in reported speech, "be going to".</summary>
    Future,
}
