namespace FactTrack;

/// <summary>A word of the lexicon of allegations.</summary>
/// <param name="Form">How it leads from the accused to the deed.</param>
/// <param name="Status">What it tells of the accusation.</param>
/// <param name="Deeds">What leads to the deed: prepositions, <c>clause</c>, <c>object</c>, <c>compound</c>.</param>
/// <param name="Crimes">What leads to the deed only where that is a word for a crime or another event.</param>
/// <param name="Cases">Of outcomes: the nouns whose case they end.</param>
internal sealed record AllegationEntry(AllegationForm Form, AllegationStatus Status, string[] Deeds, string[] Crimes, string[] Cases)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static AllegationEntry Read(LexiconEntry entry) => new(
        entry.Read<AllegationForm>("form"), entry.Read<AllegationStatus>("status"), Words(entry["deed"]), Words(entry["crime"]), Words(entry["cases"]));

    private static string[] Words(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
