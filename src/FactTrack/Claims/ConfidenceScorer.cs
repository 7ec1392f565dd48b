namespace FactTrack;

/// <summary>How sure the parts of a claim are: coarse figures from the parser, the entities and the attribution.</summary>
internal sealed class ConfidenceScorer(Document document)
{
    /// <summary>The least confidence of every part of a claim under <see cref="Precision.Editorial"/>; its source too needs it.</summary>
    internal const double EditorialMinimum = 0.9;

    /// <summary>The least confidence of a source under <see cref="Precision.Editorial"/>: 95 of 100 are right.</summary>
    internal const double EditorialSourceMinimum = 0.95;

    private const double UnresolvedPronoun = 0.4;

    // What a chain of choices is worth, and how often it is right: judged by hand on claims of news.
    private static readonly (double Raw, double Right)[] s_calibration = [(0, 0), (0.6, 0.62), (0.75, 0.78), (0.8, 0.85), (0.83, 0.9), (0.9, 0.97)];

    private readonly double[] _sentences = new double[document.Sentences.Count];

    /// <summary>The least overall confidence of a preset.</summary>
    public static double MinimumOf(Precision precision) => precision switch
    {
        Precision.Balanced => 0.5,
        Precision.Editorial => EditorialMinimum,
        _ => 0,
    };

    /// <summary>Scores a draft.</summary>
    public ClaimConfidence Score(ClaimDraft draft)
    {
        double kind = draft.Clause.Kind switch
        {
            ClauseKind.Nominal => 0.7,
            ClauseKind.Apposition => 0.85,
            ClauseKind.Participle or ClauseKind.Infinitive => 0.8,
            _ => 0.9,
        };
        double action = Calibrate(Math.Min(kind * (0.5 + (0.5 * document.Syntax.ConfidenceOf(draft.Clause.Predicate))), Parse(draft.Clause)));
        double actors = 0.95;
        foreach (ClauseArgument actor in draft.Clause.Actors)
        {
            double sure = 0.4 + (0.6 * document.Syntax.ConfidenceOf(actor.Head));
            Mention? mention = document.EntityLayer.MentionAt(actor.Head);
            if (IsPronoun(actor.Head) && mention is null) sure *= UnresolvedPronoun;
            if (mention is { Kind: MentionKind.Pronoun }) sure *= mention.Entities.Count == 0 ? UnresolvedPronoun : mention.Confidence;
            actors = Math.Min(actors, sure);
        }

        // A passive needs nobody who does it.
        if (draft.Clause.Actors.Count == 0 && draft.Clause.Voice != Voice.Passive) actors = 0.5;
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

    // A claim is no surer than the way from its predicate to the root, than each of its participants, and than the rest of its sentence.
    private double Parse(Clause clause)
    {
        double path = 1, arguments = 1;
        for (int at = clause.Predicate; at >= 0; at = document.Syntax.HeadOf(at)) path = Math.Min(path, document.Syntax.ConfidenceOf(at));
        foreach (ClauseArgument argument in clause.Arguments) arguments = Math.Min(arguments, document.Syntax.ConfidenceOf(argument.Head));
        return Math.Min(0.5 + (0.5 * path), Math.Min(0.6 + (0.4 * arguments), 0.75 + (0.25 * WeakestOf(clause.Sentence))));
    }

    private double WeakestOf(int sentence)
    {
        if (_sentences[sentence] > 0) return _sentences[sentence];
        double weakest = 1;
        TokenRange tokens = document.Sentences[sentence].Tokens;
        for (int token = tokens.Start; token < tokens.End; token++)
            if (document.Syntax.UposOf(token) != Upos.Punct) weakest = Math.Min(weakest, document.Syntax.ConfidenceOf(token));
        return _sentences[sentence] = Math.Max(weakest, double.Epsilon);
    }

    private static double Calibrate(double raw)
    {
        int at = 1;
        while (at < s_calibration.Length - 1 && raw > s_calibration[at].Raw) at++;
        ((double left, double low), (double right, double high)) = (s_calibration[at - 1], s_calibration[at]);
        return low + ((high - low) * (Math.Min(raw, right) - left) / (right - left));
    }

    private bool IsPronoun(int token) => document.Syntax.Has(token, "PronType=Prs") && document.Syntax.Has(token, "Person=3");

    // Whole thousandths, so that every machine writes the same digits.
    private static double Round(double value) => Math.Round(Math.Clamp(value, 0, 1) * 1000) / 1000;
}
