namespace FactTrack;

/// <summary>A word with a clause of its own under it, which it makes so, not so or open: "forced him to resign", "it is doubtful that".</summary>
/// <param name="Takes">What stands under it.</param>
/// <param name="Signature">What it makes of that.</param>
internal sealed record Embedding(Complement Takes, ClauseSignature Signature)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static Embedding Read(LexiconEntry entry) => new(
        entry["takes"].Split(' ').Aggregate(Complement.None, (all, name) => all | Enum.Parse<Complement>(name, ignoreCase: true)),
        ClauseSignature.Parse(entry["signature"])!);
}
