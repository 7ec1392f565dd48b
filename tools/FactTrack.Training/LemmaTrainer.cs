namespace FactTrack.Training;

/// <summary>Learns lemmas: suffix rules from all words, then exceptions for the forms that the rules get wrong.</summary>
internal static class LemmaTrainer
{
    private const int MinRuleForms = 3;

    public static LemmaTable Train(IReadOnlyList<TreebankSentence> sentences)
    {
        List<(string Xpos, string Form, string Lemma)> words = Majority(sentences);
        var votes = new Dictionary<string, Dictionary<SuffixEdit, int>>();
        foreach ((string xpos, string form, string lemma) in words)
        {
            if (EditOf(form, lemma) is not { } edit) continue;
            for (int length = Math.Max(0, (int)edit.Strip); length <= Math.Min(LemmaTable.MaxSuffix, form.Length); length++)
            {
                string key = LemmaTable.KeyOf(xpos, form.AsSpan(form.Length - length));
                if (!votes.TryGetValue(key, out Dictionary<SuffixEdit, int>? edits)) votes[key] = edits = [];
                edits[edit] = edits.GetValueOrDefault(edit) + 1;
            }
        }

        var rules = new Dictionary<string, SuffixEdit>();
        foreach ((string key, Dictionary<SuffixEdit, int> edits) in votes)
        {
            (SuffixEdit best, int count) = edits.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Append, StringComparer.Ordinal).First();
            if (count >= MinRuleForms && 2 * count > edits.Values.Sum()) rules[key] = best;
        }

        Prune(rules);
        var byRule = new LemmaTable([], rules);
        var exceptions = words
            .Where(w => byRule.ByRule(w.Form, w.Form, w.Xpos) != w.Lemma)
            .ToDictionary(w => LemmaTable.KeyOf(w.Xpos, w.Form), w => w.Lemma);
        return new LemmaTable(exceptions, rules);
    }

    /// <summary>The most frequent lemma of each form (in lower case) and tag. Names are left out: they keep their form.</summary>
    private static List<(string, string, string)> Majority(IReadOnlyList<TreebankSentence> sentences) =>
    [
        .. sentences.Where(s => s.Syntax is not null)
            .SelectMany(s => s.Forms.Select((form, i) => (Xpos: s.Syntax!.Xpos[i], Form: FormFeatures.Normalize(form).ToLowerInvariant(), Lemma: s.Syntax.Lemmas[i])))
            .Where(w => w.Xpos is not ("NNP" or "_" or "GW" or "CD" or "ADD" or "FW") && w.Lemma != "_")
            .Select(w => w with { Lemma = LemmaTable.KeepsCase(w.Xpos) ? w.Lemma.ToLowerInvariant() : w.Lemma })
            .GroupBy(w => (w.Xpos, w.Form))
            .Select(g => (g.Key.Xpos, g.Key.Form, g.GroupBy(w => w.Lemma).OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key))
            .OrderBy(w => w.Xpos, StringComparer.Ordinal).ThenBy(w => w.Form, StringComparer.Ordinal),
    ];

    private static SuffixEdit? EditOf(string form, string lemma)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        return form.Length - common > 4 || common == 0 ? null : new SuffixEdit((byte)(form.Length - common), lemma[common..]);
    }

    /// <summary>Drops rules that say the same as the next shorter one.</summary>
    private static void Prune(Dictionary<string, SuffixEdit> rules)
    {
        foreach (string key in rules.Keys.OrderByDescending(k => k.Length).ToList())
        {
            int tab = key.IndexOf('\t', StringComparison.Ordinal);
            for (int start = tab + 2; start <= key.Length; start++)
            {
                if (!rules.TryGetValue(string.Concat(key.AsSpan(0, tab + 1), key.AsSpan(start)), out SuffixEdit shorter)) continue;
                if (shorter == rules[key]) rules.Remove(key);
                break;
            }
        }
    }
}
