namespace FactTrack;

/// <summary>A common noun that stands for participants.</summary>
/// <param name="Lemma">The noun.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Class">Its class in the lexicon, such as <c>office</c> or <c>talk</c>.</param>
/// <param name="Gender">The gender that it tells.</param>
internal sealed record EntityNoun(string Lemma, EntityType Type, string Class, Gender Gender)
{
    /// <summary>True for an office or a kin that a named person may have.</summary>
    public bool IsRole => Class is "office" or "kin";

    /// <summary>True for a country, town or region.</summary>
    public bool IsPlace => Class is "state" or "town" or "region";

    /// <summary>True for a happening.</summary>
    public bool IsEvent => Type == EntityType.Event;
}
