namespace FactTrack;

/// <summary>A word that says how an infinitive stands to the world: planned, refused, begun, likely.</summary>
/// <param name="Lemma">The word.</param>
/// <param name="Effect">What it does to the infinitive.</param>
internal sealed record Operator(string Lemma, OperatorEffect Effect)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static Operator Read(LexiconEntry entry) => new(entry.Key, entry.Read<OperatorEffect>("effect"));
}
