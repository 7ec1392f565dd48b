namespace FactTrack.Training;

/// <summary>How often the most probable classes of soft targets are right; heads are not held to trees.</summary>
internal static class SoftScore
{
    public static string Of(IEnumerable<TreebankSentence> sentences)
    {
        int tokens = 0, upos = 0, heads = 0, labelled = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            if (sentence is not { Soft: { } soft, Syntax: { } gold }) continue;
            for (int i = 0; i < sentence.Length; i++)
            {
                tokens++;
                if (((Upos)Best(soft.Upos[i])).ToString().Equals(gold.Upos[i], StringComparison.OrdinalIgnoreCase)) upos++;
                if (Best(soft.Arcs[i]) != gold.Heads[i]) continue;
                heads++;

                // The relation is that to the annotated head, which here is the predicted one too.
                if (((Relation)Best(soft.Labels[i])).ToUd() == gold.Relations[i]) labelled++;
            }
        }

        double Percent(int count) => 100.0 * count / Math.Max(1, tokens);
        return FormattableString.Invariant($"UPOS {Percent(upos):F2} UAS {Percent(heads):F2} LAS {Percent(labelled):F2}");
    }

    private static int Best(SoftRow row)
    {
        int best = 0;
        for (int i = 1; i < row.Weights.Length; i++)
            if (row.Weights[i] > row.Weights[best]) best = i;
        return row.Classes[best];
    }
}
