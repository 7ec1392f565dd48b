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
        : base(argument.Words) =>
        (Role, Preposition, Entity, Minimal, People) = (argument.Role, argument.Preposition, EntityReference.Of(argument.Entity), argument.Minimal.Equals(argument.Words) ? null : new PartJson(argument.Minimal), argument.People);

    [JsonPropertyOrder(-1)]
    public required Role Role { get; init; }

    public string? Preposition { get; init; }

    public EntityReference? Entity { get; init; }

    /// <summary>Null where it is all of the words.</summary>
    public PartJson? Minimal { get; init; }

    /// <summary>Absent where it is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int People { get; init; }

    public ClaimArgument ToArgument(JsonReading reading)
    {
        TextPart words = ToPart(reading);
        return new ClaimArgument(Role, words, Preposition, reading.Find(Entity)) { Minimal = Minimal?.ToPart(reading) ?? words, People = People };
    }
}
