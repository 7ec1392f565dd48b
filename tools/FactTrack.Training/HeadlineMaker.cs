namespace FactTrack.Training;

/// <summary>Turns a plain past-tense sentence into a headline: no articles, the verb in the present, capitals, no full stop.</summary>
internal static class HeadlineMaker
{
    private const int MaxLength = 16;

    /// <summary>Null where the sentence does not lend itself to it.</summary>
    public static TreebankSentence? Make(TreebankSentence sentence, bool capitals)
    {
        if (sentence.Syntax is not { } s || sentence.Length > MaxLength) return null;
        int root = Array.IndexOf(s.Heads, 0);
        int subject = Enumerable.Range(0, sentence.Length).FirstOrDefault(i => s.Heads[i] == root + 1 && s.Relations[i] is "nsubj" or "nsubj:pass", -1);
        if (subject < 0 || subject > root || s.Upos[subject] is not ("NOUN" or "PROPN") || s.Upos[root] != "VERB") return null;
        bool[] dropped = [.. Enumerable.Range(0, sentence.Length).Select(i => Drops(sentence, s, i))];
        if (s.Xpos[root] != "VBD" || s.Relations[subject] != "nsubj") return null;
        string[] forms = (string[])sentence.Forms.Clone(), xpos = (string[])s.Xpos.Clone(), features = (string[])s.Features.Clone();
        bool singular = s.Xpos[subject] is "NN" or "NNP";
        forms[root] = singular ? ThirdPerson(s.Lemmas[root]) : s.Lemmas[root];
        xpos[root] = singular ? "VBZ" : "VBP";
        features[root] = $"Mood=Ind|Number={(singular ? "Sing" : "Plur")}|Person=3|Tense=Pres|VerbForm=Fin";

        int[] kept = [.. Enumerable.Range(0, sentence.Length).Where(i => !dropped[i])];
        int[] place = new int[sentence.Length + 1];
        for (int i = 0; i < kept.Length; i++) place[kept[i] + 1] = i + 1;
        T[] Pick<T>(T[] values) => [.. kept.Select(i => values[i])];
        return new TreebankSentence
        {
            Document = sentence.Document,
            Forms = [.. kept.Select((i, at) => capitals || at == 0 ? Augmenter.Capitalize(forms[i], at == 0) : forms[i])],
            Syntax = new TreebankLayer(Pick(s.Lemmas), Pick(s.Upos), Pick(xpos), Pick(features), [.. kept.Select(i => place[s.Heads[i]])], Pick(s.Relations)),
            Names = sentence.Names is { } names && WithoutOrphans(names, dropped) is { } left ? Pick(left) : null,
        };
    }

    /// <summary>Articles and the full stop, if nothing depends on them. Passive auxiliaries stay: without them, plain past tenses were read as passives.</summary>
    private static bool Drops(TreebankSentence sentence, TreebankLayer s, int token) =>
        !s.Heads.Contains(token + 1)
        && ((s.Xpos[token] == "DT" && s.Lemmas[token] is "the" or "a") || (token == sentence.Length - 1 && sentence.Forms[token] == "."));

    /// <summary>Null if a name would lose its first word.</summary>
    private static NameTag[]? WithoutOrphans(NameTag[] names, bool[] dropped) =>
        Enumerable.Range(0, names.Length).Any(i => dropped[i] && (int)names[i] % 2 == 1) ? null : names;

    private static string ThirdPerson(string lemma) =>
        lemma.EndsWith('y') && lemma.Length > 1 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ies"
        : lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith('o') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";
}
