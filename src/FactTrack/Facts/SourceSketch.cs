namespace FactTrack;

/// <summary>One source of a chain, as it is kept of a report.</summary>
/// <param name="Name">Its name for people; empty once purged or where it has none.</param>
/// <param name="Type">What it is.</param>
/// <param name="Country">The country that it belongs to, or null.</param>
/// <param name="IsAnonymous">True where nobody can be held to it.</param>
internal sealed record SourceSketch(string Name, SourceType Type, string? Country, bool IsAnonymous)
{
    /// <summary>What it has in common with other sources that are one root with it; empty where nobody can be held to it.</summary>
    public ValueList<RootKey> Roots { get; init; } = [];

    /// <summary>True for a medium, which passes on what others say.</summary>
    public bool IsMedium => Type is SourceType.NewsAgency or SourceType.Newspaper or SourceType.Broadcaster or SourceType.SocialMedia;
}
