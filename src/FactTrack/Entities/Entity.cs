namespace FactTrack;

/// <summary>Somebody or something that an article speaks of, by all its names in that article.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Entity
{
    /// <summary>Its place in <see cref="ExtractionResult.Entities"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The fullest name seen, or the name that a lexicon gives ("North Korea" for "Pyongyang").</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Other names seen ("KCNA", "Mr Kim"), each once, in the order of the text; pronouns are not names.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Titles and roles seen ("president", "North Korean leader").</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>Canonical name of the country that it belongs to or stands for ("North Korea" for KCNA), where known.</summary>
    public string? Country { get; init; }

    /// <summary>An id from a lexicon (a user's or a licensed data set), or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Every mention, in the order of the text.</summary>
    public ValueList<TextPart> Mentions { get; init; } = [];

    /// <summary>The name and the type.</summary>
    public override string ToString() => $"{Name} ({Type})";
}
