namespace FactTrack;

/// <summary>An <see cref="Entity"/> in JSON.</summary>
internal sealed record EntityJson
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    public required string[] Aliases { get; init; }

    public required string[] Roles { get; init; }

    public string? Country { get; init; }

    public string? ExternalId { get; init; }

    public required PartJson[] Mentions { get; init; }

    public static EntityJson Of(Entity entity) => new()
    {
        Index = entity.Index,
        Name = entity.Name,
        Type = entity.Type,
        Aliases = [.. entity.Aliases],
        Roles = [.. entity.Roles],
        Country = entity.Country,
        ExternalId = entity.ExternalId,
        Mentions = [.. entity.Mentions.Select(m => new PartJson(m))],
    };

    public Entity ToEntity(JsonReading reading) => new()
    {
        Index = Index,
        Name = Name,
        Type = Type,
        Aliases = Aliases.ToValueList(),
        Roles = Roles.ToValueList(),
        Country = Country,
        ExternalId = ExternalId,
        Mentions = Mentions.Select(m => m.ToPart(reading)).ToValueList(),
    };
}
