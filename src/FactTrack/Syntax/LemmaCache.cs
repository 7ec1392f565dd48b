namespace FactTrack;

/// <summary>Lemmas found before, so that a lemma is one string however often its word stands in a text.</summary>
/// <threadsafety>For one thread at a time. What is cached never changes a result.</threadsafety>
internal sealed class LemmaCache(LemmaTable table)
{
    private const int Capacity = 8192;

    private readonly Dictionary<(string Form, string Xpos, LemmaContext Context), string> _lemmas = [];

    /// <summary>Gives the tokens of a sentence, which have their tags, their lemmas.</summary>
    /// <param name="forms">The forms of all tokens.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="result">Where tags are read from and lemmas written to.</param>
    public void Fill(ReadOnlySpan<string> forms, int start, int end, SyntaxArrays result)
    {
        LemmaContext sentence = SentenceCase.Of(forms[start..end]), place = LemmaContext.Start;
        for (int token = start; token < end; token++)
        {
            result.Lemmas[token] = LemmaOf(forms[token], result.Xpos[token], result.Upos[token], sentence | place);
            if (forms[token].Length > 0 && char.IsLetterOrDigit(forms[token][0])) place = LemmaContext.None;
        }
    }

    // A participle that is used as an adjective or noun is its own lemma; one in a name ("United") is not.
    private string LemmaOf(string form, string xpos, Upos upos, LemmaContext context) => (xpos, upos) switch
    {
        ("VBG" or "VBN", Upos.Adj) => LemmaOf(form, "JJ", context),
        ("VBG" or "VBN", Upos.Noun) => LemmaOf(form, "NN", context),
        ("NNP", Upos.Verb) when form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) => LetterCase.Initial(LemmaOf(form, "VBG", context)),
        ("NNP", Upos.Verb) when form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) => LetterCase.Initial(LemmaOf(form, "VBN", context)),
        _ => LemmaOf(form, xpos, context),
    };

    private string LemmaOf(string form, string xpos, LemmaContext context)
    {
        if (form.Length > FormFeatures.MaxLength) return form;
        if (LetterCase.IsLower(form)) context = LemmaContext.None;
        if (_lemmas.TryGetValue((form, xpos, context), out string? lemma)) return lemma;
        if (_lemmas.Count == Capacity) _lemmas.Clear();
        lemma = VerbForms.Shared.Find(form, xpos) ?? table.LemmaOf(form, xpos, context);
        _lemmas.Add((form, xpos, context), lemma);
        return lemma;
    }
}
