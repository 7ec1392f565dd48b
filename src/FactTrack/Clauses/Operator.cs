namespace FactTrack;

/// <summary>A word that says how an infinitive stands to the world: planned, refused, begun, likely.</summary>
/// <param name="Lemma">The word.</param>
/// <param name="Effect">What it does to the infinitive.</param>
/// <param name="Signature">What it makes of the infinitive, affirmed and negated.</param>
/// <param name="Past">What it makes of it in the affirmed past, where that differs ("had to").</param>
internal sealed record Operator(string Lemma, OperatorEffect Effect, ClauseSignature Signature, FactValue? Past)
{
    /// <summary>Reads a line of the lexicon.</summary>
    public static Operator Read(LexiconEntry entry)
    {
        OperatorEffect effect = entry.Read<OperatorEffect>("effect");
        return new Operator(entry.Key, effect, ClauseSignature.Parse(entry.Find("signature")) ?? ClauseSignature.Parse(Usual(effect))!, FactValue.Parse(entry.Find("past") ?? ""));
    }

    private static string Usual(OperatorEffect effect) => effect switch
    {
        OperatorEffect.Negative => "CT-/CT+",
        OperatorEffect.Probable => "PR+/PR-",
        OperatorEffect.Improbable => "PR-/PS+",
        OperatorEffect.Obliged => "Uu/Uu",
        _ => "CT+/CT-",
    };
}
