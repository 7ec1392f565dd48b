namespace FactTrack;

/// <summary>A <see cref="Story"/> in JSON.</summary>
internal sealed record StoryJson
{
    public required string Id { get; init; }

    public required string EventId { get; init; }

    public required StoryMemberJson[] Members { get; init; }

    public static StoryJson Of(Story story) => new() { Id = story.Id, EventId = story.EventId, Members = [.. story.Members.Select(StoryMemberJson.Of)] };
}
