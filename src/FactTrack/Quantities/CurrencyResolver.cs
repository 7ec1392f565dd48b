namespace FactTrack;

/// <summary>Decides which country's money a sign or name of several means, by what else the article says. Asked only when one stands in it.</summary>
internal sealed class CurrencyResolver(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation = default)
{
    private const int Explicit = 1000;
    private static readonly Lexicon s_lexicon = Lexicon.BuiltIn("currency-cues");
    private static readonly PhraseTable<string> s_cues = new(s_lexicon.Entries, e => e["code"]);
    private Dictionary<string, int>? _evidence;

    /// <summary>The code of a currency, as ISO 4217 where it can be told.</summary>
    public string CodeOf(Currency currency)
    {
        if (currency.Candidates.Length == 1) return currency.Candidates[0];
        _evidence ??= Gather();
        string best = "";
        int most = 0, second = 0;
        foreach (string code in currency.Candidates)
        {
            int count = _evidence.GetValueOrDefault(code);
            if (count > most) (best, most, second) = (code, count, most);
            else if (count > second) second = count;
        }

        return most > 2 * second ? best : currency.Unclear;
    }

    /// <summary>True if a word that is a unit of mass too ("pounds") is money here.</summary>
    public bool Mentions(string code) => (_evidence ??= Gather()).GetValueOrDefault(code) >= Explicit;

    private Dictionary<string, int> Gather()
    {
        var evidence = new Dictionary<string, int>(StringComparer.Ordinal);
        if (article.Language is { Length: >= 5 } language && s_lexicon.Find(language[^3..].ToUpperInvariant()) is { } region) Add(evidence, region["code"], Explicit);
        foreach (Sentence sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var view = new SentenceView(text.Tokens, syntax, tree, sentence.Tokens);
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (CurrencyReader.At(view, i) is { Candidates.Length: 1 } currency) Add(evidence, currency.Candidates[0], Explicit);
                else if (CurrencyReader.At(view, i) is { } sign && sign.Unclear.Length == 3 && sign.Form == CurrencyForm.Symbol) Add(evidence, sign.Unclear, Explicit);
                else if (s_cues.TryMatchFrom(view.Forms, i, sentence.Tokens.End, out _, out string code) && char.IsUpper(view[i][0])) Add(evidence, code, 1);
            }
        }

        return evidence;
    }

    private static void Add(Dictionary<string, int> evidence, string code, int weight) =>
        evidence[code] = evidence.GetValueOrDefault(code) + weight;
}
