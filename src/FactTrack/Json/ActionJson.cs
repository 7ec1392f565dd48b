using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="ClaimAction"/> in JSON.</summary>
internal sealed record ActionJson : PartJson
{
    public ActionJson()
    {
    }

    [SetsRequiredMembers]
    public ActionJson(ClaimAction action)
        : base(action.Words) => (Lemma, Tense, Aspect, Voice) = (action.Lemma, action.Tense, action.Aspect, action.Voice);

    [JsonPropertyOrder(-1)]
    public required string Lemma { get; init; }

    public required Tense Tense { get; init; }

    public required Aspect Aspect { get; init; }

    public required Voice Voice { get; init; }

    public ClaimAction ToAction(JsonReading reading) => new(Lemma, ToPart(reading), Tense, Aspect, Voice);
}
