using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="ClaimArgument"/> in JSON.</summary>
internal sealed record ArgumentJson : PartJson
{
    public ArgumentJson()
    {
    }

    [SetsRequiredMembers]
    public ArgumentJson(ClaimArgument argument)
        : base(argument.Words) => (Role, Preposition, Entity) = (argument.Role, argument.Preposition, EntityReference.Of(argument.Entity));

    [JsonPropertyOrder(-1)]
    public required Role Role { get; init; }

    public string? Preposition { get; init; }

    public EntityReference? Entity { get; init; }

    public ClaimArgument ToArgument(JsonReading reading) => new(Role, ToPart(reading), Preposition, reading.Find(Entity));
}
