namespace FactTrack.Accuracy;

/// <summary>F1 of tokens, sentences and words, and of tags and trees on them, by the definition of the CoNLL 2018 shared task.</summary>
internal static class RawScorer
{
    /// <summary>The figures of an analysis. <c>raw.las</c> cuts subtypes of relations, as the task does; <c>raw.las_strict</c> does not.</summary>
    public static IEnumerable<(string Metric, double Value)> Figures(RawAnalysis gold, RawAnalysis system)
    {
        yield return ("tokens", F1(Shared(gold.Tokens, system.Tokens), gold.Tokens.Count, system.Tokens.Count));
        int[] pairs = RawAlignment.Of(gold.Words, system.Words);
        yield return ("words", WordF1((_, _) => true));
        yield return ("sentences", F1(Shared(gold.Sentences, system.Sentences), gold.Sentences.Count, system.Sentences.Count));
        yield return ("raw.upos", WordF1((g, s) => g.Upos == s.Upos));
        yield return ("raw.uas", WordF1(SameHead));
        yield return ("raw.las", WordF1((g, s) => SameHead(g, s) && Universal(g) == Universal(s)));
        yield return ("raw.las_strict", WordF1((g, s) => SameHead(g, s) && g.Relation == s.Relation));

        double WordF1(Func<RawWord, RawWord, bool> isRight)
        {
            int right = 0;
            for (int i = 0; i < pairs.Length; i++)
                if (pairs[i] >= 0 && isRight(gold.Words[pairs[i]], system.Words[i])) right++;
            return F1(right, gold.Words.Count, system.Words.Count);
        }

        bool SameHead(RawWord g, RawWord s) => s.Head < 0 ? g.Head < 0 : pairs[s.Head] >= 0 && pairs[s.Head] == g.Head;
    }

    private static string Universal(RawWord word) => word.Relation.Split(':')[0];

    private static int Shared(List<RawSpan> gold, List<RawSpan> system) => gold.Intersect(system).Count();

    private static double F1(int right, int gold, int system) => gold + system == 0 ? 0 : 2.0 * right / (gold + system);
}
