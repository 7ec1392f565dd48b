using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="ClauseArgument"/> in JSON.</summary>
internal sealed record ClauseArgumentJson : PartJson
{
    public ClauseArgumentJson()
    {
    }

    [SetsRequiredMembers]
    public ClauseArgumentJson(ClauseArgument argument)
        : base(argument.Words) => (Role, Head, Preposition) = (argument.Role, argument.Head, argument.Preposition);

    [JsonPropertyOrder(-1)]
    public required Role Role { get; init; }

    /// <summary>Token index of the document.</summary>
    public required int Head { get; init; }

    public string? Preposition { get; init; }
}
