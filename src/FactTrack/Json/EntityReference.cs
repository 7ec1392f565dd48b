using System.Diagnostics.CodeAnalysis;

namespace FactTrack;

/// <summary>An <see cref="Entity"/> named in a claim: its place in the list, and enough to read the claim alone.</summary>
internal sealed record EntityReference
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    [return: NotNullIfNotNull(nameof(entity))]
    public static EntityReference? Of(Entity? entity) =>
        entity is null ? null : new() { Index = entity.Index, Name = entity.Name, Type = entity.Type };
}
