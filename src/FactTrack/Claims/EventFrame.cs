namespace FactTrack;

/// <summary>One way in which an action is an event: what must take part, and the type, mode and context that it then has.</summary>
/// <param name="Actors">What is asked of the actors: one of the tests must fit, and none that excludes.</param>
/// <param name="Objects">The same of the objects.</param>
/// <param name="Obliques">The same of the other arguments.</param>
/// <param name="Class">The type, or null where the action gives a context alone.</param>
/// <param name="Mode">The mode, or null.</param>
/// <param name="Context">The context, or null.</param>
internal sealed record EventFrame(FrameTest[] Actors, FrameTest[] Objects, FrameTest[] Obliques, EventClass? Class, string? Mode, ClaimContext? Context)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static EventFrame Read(LexiconEntry entry) => new(
        FrameTest.Participants(entry["actors"]), FrameTest.Participants(entry["objects"]), FrameTest.Obliques(entry["obliques"]),
        entry["class"].Length == 0 ? null : entry.Read<EventClass>("class"),
        entry["mode"].Length == 0 ? null : entry["mode"],
        entry["context"].Length == 0 ? null : entry.Read<ClaimContext>("context"));

    /// <summary>True if it asks for nothing.</summary>
    public bool IsOpen => Actors.Length + Objects.Length + Obliques.Length == 0;

    /// <summary>The type with its mode, or null.</summary>
    public EventType? Type => Class is { } type ? new EventType(type, Mode) : null;
}
