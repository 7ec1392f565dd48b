using System.Diagnostics.CodeAnalysis;

namespace FactTrack;

/// <summary>A <see cref="Participant"/> in JSON.</summary>
internal sealed record ActorJson : PartJson
{
    public ActorJson()
    {
    }

    [SetsRequiredMembers]
    private ActorJson(Participant participant)
        : base(participant.Words) => Entity = EntityReference.Of(participant.Entity);

    public EntityReference? Entity { get; init; }

    public static ActorJson[] Of(ValueList<Participant> participants) => [.. participants.Select(p => new ActorJson(p))];

    public Participant ToParticipant(JsonReading reading) => new(ToPart(reading), reading.Find(Entity));
}
