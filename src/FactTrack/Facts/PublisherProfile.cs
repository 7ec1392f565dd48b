namespace FactTrack;

/// <summary>What a user knows of a publisher.</summary>
/// <param name="Name">The name, as articles give it; compared without case.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PublisherProfile(string Name)
{
    /// <summary>Other names and web hosts of it.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Who owns it. Outlets of one owner are one origin.</summary>
    public string? Owner { get; init; }

    /// <summary>The government that it speaks for, or null. State media and their government are one origin.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>True for news agencies, whose credit in another outlet's article tells the origin.</summary>
    public bool IsAgency { get; init; }
}
