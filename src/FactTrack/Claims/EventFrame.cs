namespace FactTrack;

/// <summary>One way in which an action is an event: what must take part, and the type, mode and context that it then has.</summary>
/// <param name="Actors">Classes of which the actors must have one; "-" for no actor, "!" before a class that they must not have.</param>
/// <param name="Objects">The same of the objects.</param>
/// <param name="Obliques">Prepositions, or classes behind a preposition, of which the other arguments must have one.</param>
/// <param name="Class">The type, or null where the action gives a context alone.</param>
/// <param name="Mode">The mode, or null.</param>
/// <param name="Context">The context, or null.</param>
internal sealed record EventFrame(string[] Actors, string[] Objects, string[] Obliques, EventClass? Class, string? Mode, ClaimContext? Context)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static EventFrame Read(LexiconEntry entry) => new(
        List(entry["actors"]), List(entry["objects"]), List(entry["obliques"]),
        entry["class"].Length == 0 ? null : entry.Read<EventClass>("class"),
        entry["mode"].Length == 0 ? null : entry["mode"],
        entry["context"].Length == 0 ? null : entry.Read<ClaimContext>("context"));

    /// <summary>True if it asks for nothing.</summary>
    public bool IsOpen => Actors.Length + Objects.Length + Obliques.Length == 0;

    /// <summary>The type with its mode, or null.</summary>
    public EventType? Type => Class is { } type ? new EventType(type, Mode) : null;

    private static string[] List(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
