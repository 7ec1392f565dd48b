namespace FactTrack.Training;

/// <summary>How well a parser does on a treebank, on gold tokens with everything else predicted; punctuation counts, subtypes must match.</summary>
internal sealed record Scores(double Upos, double Xpos, double Features, double Lemmas, double Unlabelled, double Labelled, double Names)
{
    public static Scores Of(NeuralParser parser, IReadOnlyList<TreebankSentence> sentences)
    {
        string[] forms = sentences.SelectMany(s => s.Forms).ToArray();
        int[] starts = [0, .. sentences.Select(s => s.Length).Scan()];
        SyntaxTable table = parser.Parse(forms, starts);
        int upos = 0, xpos = 0, features = 0, lemmas = 0, unlabelled = 0, labelled = 0;
        var names = new NameScore();
        for (int s = 0; s < sentences.Count; s++)
        {
            int start = starts[s];
            if (sentences[s].Names is { } gold) names.Add(gold, Enumerable.Range(start, gold.Length).Select(table.NameOf).ToArray());
            if (sentences[s].Syntax is not { } syntax) continue;
            for (int i = 0; i < sentences[s].Length; i++)
            {
                int token = start + i;
                if (table.UposOf(token).ToString().Equals(syntax.Upos[i], StringComparison.OrdinalIgnoreCase)) upos++;
                if (table.XposOf(token) == syntax.Xpos[i]) xpos++;
                if (table.FeaturesOf(token) == syntax.Features[i]) features++;
                if (table.LemmaOf(token) == syntax.Lemmas[i]) lemmas++;
                if (table.HeadOf(token) != (syntax.Heads[i] == 0 ? -1 : start + syntax.Heads[i] - 1)) continue;
                unlabelled++;
                if (table.RelationOf(token).ToUd() == syntax.Relations[i]) labelled++;
            }
        }

        double Percent(int count) => Math.Round(100.0 * count / forms.Length, 2);
        return new Scores(Percent(upos), Percent(xpos), Percent(features), Percent(lemmas), Percent(unlabelled), Percent(labelled), Math.Round(names.F1, 2));
    }

    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Upos:F2} XPOS {Xpos:F2} feats {Features:F2} lemmas {Lemmas:F2} UAS {Unlabelled:F2} LAS {Labelled:F2} names {Names:F2}");
}
