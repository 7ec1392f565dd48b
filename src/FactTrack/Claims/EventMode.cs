namespace FactTrack;

/// <summary>When an event of a type has a mode that its frame does not give.</summary>
/// <param name="Deed">The type (with its mode, or of any) of what is asked, refused or threatened; null where that does not count.</param>
/// <param name="Participants">The class of a noun that must take part, or null.</param>
/// <param name="Mode">The mode.</param>
internal sealed record EventMode(EventType? Deed, string? Participants, string Mode)
{
    /// <summary>Reads a line of the lexicon.</summary>
    /// <exception cref="FormatException">The deed is no event type.</exception>
    public static EventMode Read(LexiconEntry entry) => new(
        DeedOf(entry), entry["participants"].Length == 0 ? null : entry["participants"], entry["mode"]);

    /// <summary>True if the deed is the one asked for.</summary>
    public bool Fits(EventType deed) => Deed is { } asked && asked.Class == deed.Class && (asked.Mode is null || asked.Mode == deed.Mode);

    private static EventType? DeedOf(LexiconEntry entry)
    {
        string[] parts = entry["deed"].Split('/');
        if (parts[0].Length == 0) return null;
        return LexiconEntry.TryParse(parts[0], out EventClass type)
            ? new EventType(type, parts.Length > 1 ? parts[1] : null)
            : throw entry.Broken($"'{parts[0]}' is no event type.");
    }
}
