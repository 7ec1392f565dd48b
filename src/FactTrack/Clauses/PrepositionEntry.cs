namespace FactTrack;

/// <summary>A preposition with the role that it gives to each sense of noun.</summary>
/// <param name="Default">The role of any noun.</param>
/// <param name="Place">The role of a place, or null for the default.</param>
/// <param name="Agent">The role of somebody, or null for the default.</param>
/// <param name="Event">The role of an event, or null for the default.</param>
/// <param name="Amount">The role of an amount, or null for the default.</param>
internal sealed record PrepositionEntry(Role Default, Role? Place, Role? Agent, Role? Event, Role? Amount)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static PrepositionEntry Read(LexiconEntry entry) => new(
        entry.Read<Role>("role"), Optional(entry, "place"), Optional(entry, "agent"), Optional(entry, "event"), Optional(entry, "amount"));

    /// <summary>The role of a noun of a sense; what is both place and agent takes part where the preposition is one of taking part.</summary>
    public Role Of(NounSense sense) => sense switch
    {
        NounSense.Time => Role.Time,
        NounSense.Place => Place ?? Default,
        NounSense.Polity => (Agent == Role.Companion ? Agent : Place ?? Agent) ?? Default,
        NounSense.Institution => (Agent is Role.Companion or Role.Recipient or Role.Beneficiary ? Agent : Place ?? Agent) ?? Default,
        NounSense.Agent => Agent ?? Default,
        NounSense.Event => Event ?? Default,
        NounSense.Amount => Amount ?? Default,
        NounSense.BodyPart when (Place ?? Default) is Role.Place or Role.Destination => Role.BodyPart,
        _ => Default,
    };

    private static Role? Optional(LexiconEntry entry, string column) => entry[column].Length == 0 ? null : entry.Read<Role>(column);
}
