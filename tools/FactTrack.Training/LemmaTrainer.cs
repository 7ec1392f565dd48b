namespace FactTrack.Training;

/// <summary>Learns lemmas: suffix rules from all words, the words that lemmas are made of, then exceptions for the forms that these get wrong.</summary>
internal static class LemmaTrainer
{
    private const int MinRuleForms = 3;
    private const int MaxEdits = 3;

    /// <summary>Tags whose lemmas follow no rule.</summary>
    private static readonly string[] s_leftOut = ["_", "GW", "ADD", "NFP"];

    public static LemmaTable Train(IReadOnlyList<TreebankSentence> sentences)
    {
        Word[] words = [.. Words(sentences).OrderBy(w => w.Xpos, StringComparer.Ordinal).ThenBy(w => w.Form, StringComparer.Ordinal)];
        HashSet<string> common = CommonWords(words), names = NameWords(words);
        Dictionary<string, SuffixEdit[]> rules = Rules(words);
        var byRule = new LemmaTable(new Dictionary<string, string>(), rules, common, names);
        var exceptions = new Dictionary<string, string>();
        foreach (IGrouping<(string Xpos, string Lower), Word> group in words.GroupBy(w => (w.Xpos, w.Form.ToLowerInvariant())))
            if (Exception(group.Key.Xpos, group.Key.Lower, [.. group], byRule, common) is { } lemma) exceptions[LemmaTable.KeyOf(group.Key.Xpos, group.Key.Lower)] = lemma;
        return new LemmaTable(exceptions, rules, common, names);
    }

    // The lemma to list for a form, or null where the rules give it or too little is known.
    private static string? Exception(string xpos, string lower, Word[] words, LemmaTable byRule, HashSet<string> common)
    {
        string lemma = Most(words.Select(w => w.Lemma)), form = Most(words.Select(w => w.Form));
        if (LemmaTable.IsName(xpos))
        {
            bool isUsual = lemma == LetterCase.Initial(lower) || (lemma == form && form != lower && !LetterCase.IsUpper(form));
            return words.Length < 2 || isUsual || (xpos == "NNPS" && byRule.LemmaOf(form, xpos) == lemma) ? null : lemma;
        }

        if (xpos == "CD" && lower.Any(char.IsAsciiDigit)) return null;
        bool isCaseOnly = lemma.Equals(lower, StringComparison.OrdinalIgnoreCase);
        if (isCaseOnly && lemma != lower && common.Contains(lower)) return null;
        return byRule.LemmaOf(lower, xpos) != lemma || byRule.LemmaOf(form, xpos) != lemma ? lemma : null;
    }

    private static IEnumerable<Word> Words(IReadOnlyList<TreebankSentence> sentences)
    {
        foreach (TreebankSentence sentence in sentences)
        {
            if (sentence.Syntax is not { } syntax) continue;
            for (int i = 0; i < sentence.Length; i++)
            {
                string form = FormNormalizer.Normalize(sentence.Forms[i]), lemma = FormNormalizer.Normalize(syntax.Lemmas[i]);

                // A dash that is its own lemma says nothing about the plain one.
                if (s_leftOut.Contains(syntax.Xpos[i]) || lemma == "_" || form.Length > FormFeatures.MaxLength) continue;
                if (form != sentence.Forms[i] && syntax.Lemmas[i] == sentence.Forms[i]) continue;
                if (LemmaTable.IsName(syntax.Xpos[i]) && syntax.Upos[i] == "VERB") continue;
                yield return new Word(syntax.Xpos[i], form, lemma);
            }
        }
    }

    // Words that stand in small letters, and have lemmas in small letters no less often than others.
    private static HashSet<string> CommonWords(Word[] words)
    {
        HashSet<string> common = [.. Lexicon.BuiltIn("verbs").Entries.Select(e => e.Key)];
        foreach (var group in words.Where(w => !LemmaTable.IsName(w.Xpos) && w.Xpos != "FW" && w.Form.Length > 1).GroupBy(w => w.Form.ToLowerInvariant()))
        {
            Word[] small = [.. group.Where(w => LetterCase.IsLower(w.Form) && LetterCase.IsLower(w.Lemma))];
            if (small.Length == 0 || small.Length < group.Count(w => !LetterCase.IsLower(w.Lemma)) || !group.Key.All(char.IsLetter)) continue;
            common.Add(group.Key);
            common.UnionWith(small.Select(w => w.Lemma).Where(l => l.Length > 1));
        }

        return common;
    }

    // Words of names with one capital, unless small letters or capitals are usually their own ("al-Sadr", "NATO").
    private static HashSet<string> NameWords(Word[] words) =>
    [
        .. words.Where(w => w.Xpos == "NNP" && w.Form.Length > 1 && w.Form.All(char.IsLetter))
            .GroupBy(w => w.Form.ToLowerInvariant())
            .Where(g => g.Any(w => LetterCase.IsInitial(w.Form)) && 2 * g.Count(w => w.Lemma == w.Form && !LetterCase.IsInitial(w.Form)) <= g.Count(w => !LetterCase.IsInitial(w.Form)))
            .Select(g => g.Key),
    ];

    private static Dictionary<string, SuffixEdit[]> Rules(Word[] words)
    {
        var votes = new Dictionary<string, Dictionary<SuffixEdit, int>>();
        foreach (var group in words.Where(w => w.Xpos != "NNP").GroupBy(w => (w.Xpos, Form: w.Form.ToLowerInvariant())))
        {
            string form = group.Key.Form, lemma = Most(group.Select(w => w.Lemma)).ToLowerInvariant();
            if (EditOf(form, lemma) is not { } edit) continue;
            for (int length = Math.Max(0, (int)edit.Strip); length <= Math.Min(LemmaTable.MaxSuffix, form.Length); length++)
            {
                string key = LemmaTable.KeyOf(group.Key.Xpos, form.AsSpan(form.Length - length));
                if (!votes.TryGetValue(key, out Dictionary<SuffixEdit, int>? edits)) votes[key] = edits = [];
                edits[edit] = edits.GetValueOrDefault(edit) + 1;
            }
        }

        var rules = new Dictionary<string, SuffixEdit[]>();
        foreach ((string key, Dictionary<SuffixEdit, int> edits) in votes)
        {
            int all = edits.Values.Sum();
            SuffixEdit[] best = [.. edits.Where(e => e.Value >= MinRuleForms && 20 * e.Value >= all).OrderByDescending(e => e.Value).ThenBy(e => e.Key.Append, StringComparer.Ordinal).Take(MaxEdits).Select(e => e.Key)];
            if (best.Length > 0) rules[key] = best;
        }

        Prune(rules);
        return rules;
    }

    private static SuffixEdit? EditOf(string form, string lemma)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        return form.Length - common > 4 || common == 0 ? null : new SuffixEdit((byte)(form.Length - common), lemma[common..]);
    }

    /// <summary>Drops rules that say the same as the next shorter one.</summary>
    private static void Prune(Dictionary<string, SuffixEdit[]> rules)
    {
        foreach (string key in rules.Keys.OrderByDescending(k => k.Length).ToList())
        {
            int tab = key.IndexOf('\t', StringComparison.Ordinal);
            for (int start = tab + 2; start <= key.Length; start++)
            {
                if (!rules.TryGetValue(string.Concat(key.AsSpan(0, tab + 1), key.AsSpan(start)), out SuffixEdit[]? shorter)) continue;
                if (shorter.SequenceEqual(rules[key])) rules.Remove(key);
                break;
            }
        }
    }

    private static string Most(IEnumerable<string> texts) =>
        texts.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private readonly record struct Word(string Xpos, string Form, string Lemma);
}
