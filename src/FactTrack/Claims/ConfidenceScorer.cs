namespace FactTrack;

/// <summary>How sure the parts of a claim are: coarse figures from the parser, the entities and the attribution.</summary>
internal static class ConfidenceScorer
{
    /// <summary>The least confidence of every part of a claim under <see cref="Precision.Editorial"/>; its source too needs it.</summary>
    internal const double EditorialMinimum = 0.9;

    /// <summary>The least confidence of a source under <see cref="Precision.Editorial"/>: 95 of 100 are right.</summary>
    internal const double EditorialSourceMinimum = 0.95;

    /// <summary>The least overall confidence of a preset.</summary>
    public static double MinimumOf(Precision precision) => precision switch
    {
        Precision.Balanced => 0.5,
        Precision.Editorial => EditorialMinimum,
        _ => 0,
    };

    /// <summary>Scores a draft.</summary>
    public static ClaimConfidence Score(Document document, ClaimDraft draft)
    {
        double action = draft.Clause.Kind switch
        {
            ClauseKind.Nominal => 0.7,
            ClauseKind.Apposition => 0.85,
            ClauseKind.Participle or ClauseKind.Infinitive => 0.8,
            _ => 0.9,
        };
        action *= 0.5 + (0.5 * document.Syntax.ConfidenceOf(draft.Clause.Predicate));
        double actors = 0.95;
        foreach (ClauseArgument actor in draft.Clause.Actors)
        {
            double sure = 0.4 + (0.6 * document.Syntax.ConfidenceOf(actor.Head));
            Mention? mention = document.EntityLayer.MentionAt(actor.Head);
            if (mention is { Kind: MentionKind.Pronoun }) sure *= mention.Entities.Count == 0 ? 0.4 : mention.Confidence;
            actors = Math.Min(actors, sure);
        }

        if (draft.Clause.Actors.Count == 0) actors = draft.Clause.Voice == Voice.Passive ? 0.8 : 0.5;
        double source = draft.Asserter switch
        {
            Asserter.Source => draft.Attribution!.Confidence,
            Asserter.Unresolved => 0.6,
            _ => 0.9,
        };
        double polarity = draft.Certainty == Certainty.Certain ? 0.95 : 0.85;
        double quantities = draft.Quantities.Count == 0 ? 1 : 0.9;
        return new ClaimConfidence(Round(actors), Round(action), Round(source), Round(polarity), quantities);
    }

    // Whole thousandths, so that every machine writes the same digits.
    private static double Round(double value) => Math.Round(Math.Clamp(value, 0, 1) * 1000) / 1000;
}
