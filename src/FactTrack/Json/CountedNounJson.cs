using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="CountedNoun"/> in JSON.</summary>
internal sealed record CountedNounJson : PartJson
{
    public CountedNounJson()
    {
    }

    [SetsRequiredMembers]
    public CountedNounJson(CountedNoun noun)
        : base(noun.Words) => Lemma = noun.Lemma;

    [JsonPropertyOrder(-1)]
    public required string Lemma { get; init; }

    public CountedNoun ToNoun(JsonReading reading) => new(Lemma, ToPart(reading));
}
