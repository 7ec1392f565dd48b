namespace FactTrack;

/// <summary>Who stands behind a content.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Source
{
    /// <summary>The words, titles and identifying modifiers included; null where the text names nobody ("reportedly").</summary>
    public TextPart? Words { get; init; }

    /// <summary>The noun phrase that a relative pronoun stands for ("officials" of "officials who say"), or null; <see cref="Words"/> is then the pronoun.</summary>
    public TextPart? Antecedent { get; init; }

    /// <summary>The entity, where resolved.</summary>
    public Entity? Entity { get; init; }

    /// <summary>What it is.</summary>
    public SourceType Type { get; init; }

    /// <summary>True if nobody can be held to it ("officials familiar with the matter", "reportedly").</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Where it was said: the outlet it was told to ("told the BBC"), the occasion or network ("in an interview", "on Twitter"); or null.</summary>
    public TextPart? Medium { get; init; }

    /// <summary>Whom it speaks for ("a Foreign Ministry spokesman" speaks for the ministry), or null.</summary>
    public TextPart? OnBehalfOf { get; init; }

    /// <summary>The number of sources where the text gives it ("two officials"), or null.</summary>
    public int? Count { get; init; }

    /// <summary>The entity's name, or the antecedent, or the words, or "(unnamed)".</summary>
    public override string ToString() => Entity?.Name ?? (Antecedent ?? Words)?.ToString() ?? "(unnamed)";
}
