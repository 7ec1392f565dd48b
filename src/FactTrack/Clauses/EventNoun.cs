namespace FactTrack;

/// <summary>A noun that names an action ("invasion" of "invade").</summary>
/// <param name="Noun">The lemma of the noun.</param>
/// <param name="Verb">The lemma of the action.</param>
/// <param name="Speech">True if the action is a statement ("call for", "demand", "desire").</param>
/// <param name="Reciprocal">True if those who take part with others are actors alike ("talks with", "meeting between").</param>
internal sealed record EventNoun(string Noun, string Verb, bool Speech, bool Reciprocal)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static EventNoun Read(LexiconEntry entry) => new(
        entry.Key, entry["verb"], entry["kind"] == "speech", entry["kind"] == "reciprocal");
}
