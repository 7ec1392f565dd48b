using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="Participant"/> in JSON.</summary>
internal sealed record ActorJson : PartJson
{
    public ActorJson()
    {
    }

    [SetsRequiredMembers]
    private ActorJson(Participant participant)
        : base(participant.Words) =>
        (Entity, Minimal, People) = (EntityReference.Of(participant.Entity), participant.Minimal.Equals(participant.Words) ? null : new PartJson(participant.Minimal), participant.People);

    public EntityReference? Entity { get; init; }

    public static ActorJson[] Of(ValueList<Participant> participants) => [.. participants.Select(p => new ActorJson(p))];

    /// <summary>Null where it is all of the words.</summary>
    public PartJson? Minimal { get; init; }

    /// <summary>Absent where it is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int People { get; init; }

    public Participant ToParticipant(JsonReading reading)
    {
        TextPart words = ToPart(reading);
        return new Participant(words, reading.Find(Entity)) { Minimal = Minimal?.ToPart(reading) ?? words, People = People };
    }
}
