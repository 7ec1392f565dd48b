namespace FactTrack.Training;

/// <summary>Takes a finite clause out of a longer sentence and makes a short plain sentence of it.</summary>
/// <remarks>Treebanks of the web have few short statements of third persons, and the news is full of them.</remarks>
internal static class ClauseCutter
{
    private const int MinLength = 3;
    private const int MaxLength = 14;

    /// <summary>What a clause does without when it stands alone, and what is a clause of its own.</summary>
    private static readonly HashSet<string> s_loose =
        ["punct", "mark", "cc", "cc:preconj", "conj", "parataxis", "discourse", "vocative", "advcl", "list", "appos", "reparandum", "dislocated", "orphan"];

    private static readonly HashSet<string> s_clauses = ["root", "ccomp", "conj", "advcl", "parataxis"];

    /// <summary>A clause of the sentence; null where the one that was drawn does not stand well alone.</summary>
    public static TreebankSentence? Cut(TreebankSentence sentence, Random random)
    {
        if (sentence.Syntax is not { } s) return null;
        int[] heads = [.. Enumerable.Range(0, sentence.Length).Where(i => s_clauses.Contains(s.Relations[i]) && IsStatement(s, i))];
        if (heads.Length == 0) return null;
        int head = heads[random.Next(heads.Length)];
        bool[] within = Within(s, head);
        int[] kept = [.. Enumerable.Range(0, sentence.Length).Where(i => within[i])];
        return kept.Length is >= MinLength and <= MaxLength && kept.Length < sentence.Length - 1 && StandsAlone(sentence, s, kept)
            ? Compose(sentence, s, kept, head)
            : null;
    }

    /// <summary>True for a finite predicate behind a noun of its own as the subject.</summary>
    private static bool IsStatement(TreebankLayer s, int head)
    {
        int[] children = [.. Enumerable.Range(0, s.Heads.Length).Where(i => s.Heads[i] == head + 1)];
        int subject = children.FirstOrDefault(i => s.Relations[i] is "nsubj" or "nsubj:pass" && s.Upos[i] is "NOUN" or "PROPN", -1);
        return subject >= 0 && subject < head
            && children.Append(head).Any(i => i > subject && (s.Features[i].Contains("Mood=Ind", StringComparison.Ordinal) || s.Xpos[i] == "MD"));
    }

    private static bool[] Within(TreebankLayer s, int head)
    {
        bool[] within = new bool[s.Heads.Length];
        for (int i = 0; i < within.Length; i++)
        {
            int up = i, steps = 0;
            while (up >= 0 && up != head && steps++ < within.Length && !(s.Heads[up] == head + 1 && s_loose.Contains(s.Relations[up]))) up = s.Heads[up] - 1;
            within[i] = up == head;
        }

        return within;
    }

    /// <summary>No asking words, and no name or quotation that lost a part.</summary>
    private static bool StandsAlone(TreebankSentence sentence, TreebankLayer s, int[] kept) =>
        kept.All(i => s.Xpos[i] is not ("WP" or "WDT" or "WRB" or "WP$" or "``" or "''"))
        && (sentence.Names is not { } names || kept.All(i => names[i] == NameTag.Outside || (int)names[i] % 2 == 1 || kept.Contains(i - 1)));

    private static TreebankSentence Compose(TreebankSentence sentence, TreebankLayer s, int[] kept, int head)
    {
        int[] place = new int[sentence.Length + 1];
        for (int i = 0; i < kept.Length; i++) place[kept[i] + 1] = i + 1;
        T[] Pick<T>(T[] values, T stop) => [.. kept.Select(i => values[i]), stop];
        int[] heads = Pick(s.Heads, 0);
        for (int i = 0; i < kept.Length; i++) heads[i] = kept[i] == head ? 0 : place[heads[i]];
        heads[^1] = place[head + 1];
        string[] forms = Pick(sentence.Forms, "."), relations = Pick(s.Relations, "punct");
        forms[0] = Augmenter.Capitalize(forms[0], first: true);
        relations[place[head + 1] - 1] = "root";
        return new TreebankSentence
        {
            Document = sentence.Document,
            Forms = forms,
            Syntax = new TreebankLayer(Pick(s.Lemmas, "."), Pick(s.Upos, "PUNCT"), Pick(s.Xpos, "."), Pick(s.Features, ""), heads, relations),
            Names = sentence.Names is { } tags ? Pick(tags, NameTag.Outside) : null,
        };
    }
}
