namespace FactTrack;

/// <summary>Reads words and signs for money.</summary>
internal static class CurrencyReader
{
    // "30 MUSD" and "MAUD 60" are as common in reports as "30m USD".
    private const char Million = 'M';
    private static readonly PhraseTable<Currency> s_words = Load();

    /// <summary>Sign or code before a number, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="number">The number's first token.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    public static (int Start, Currency Currency)? Before(SentenceView view, int number, int floor = 0) =>
        s_words.TryMatchTo(view.Forms, number, Math.Max(floor, view.Range.Start), out int start, out Currency currency) && currency.Form != CurrencyForm.Name && IsWrittenSo(view, start, currency) && (currency.Form == CurrencyForm.Symbol || view[start].AsSpan().IndexOfAnyInRange('a', 'z') < 0)
            ? (start, currency)
            : null;

    /// <summary>Code, sign or name after a number, or null; a hyphen may stand between ("50-dollar").</summary>
    public static (int End, Currency Currency)? After(SentenceView view, int at)
    {
        int start = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at) ? at + 1 : at;
        if (!s_words.TryMatchFrom(view.Forms, start, view.Range.End, out int end, out Currency currency) || !IsWrittenSo(view, start, currency)) return null;
        if (currency.Form != CurrencyForm.Name && view.Touches(end - 1) && DigitReader.Starts(view[end])) return null;
        if (end == start + 1 && !NumberWords.TryFindMultiplier(view[start - 1], out _) && view.Upos(start) is Upos.Verb or Upos.Aux or Upos.Adj && currency.Form == CurrencyForm.Name) return null;
        return (end, currency);
    }

    /// <summary>Money words that stand at a token, whatever is around them.</summary>
    public static Currency? At(SentenceView view, int at) =>
        s_words.TryMatchFrom(view.Forms, at, view.Range.End, out _, out Currency currency) && IsWrittenSo(view, at, currency) ? currency : null;

    private static PhraseTable<Currency> Load()
    {
        (List<string> words, List<Currency> currencies) = ([], []);
        foreach (LexiconEntry entry in Lexicon.BuiltIn("currencies").Entries)
        {
            var currency = new Currency(entry.Read<CurrencyForm>("form"), entry["codes"].Split(' '), entry["unclear"], entry.ReadDecimal("factor", 1), entry["note"] == "capital");
            words.Add(entry.Key);
            currencies.Add(currency);
            if (currency.Form != CurrencyForm.Code) continue;
            words.Add(Million + entry.Key);
            currencies.Add(currency with { Factor = currency.Factor * 1_000_000, NeedsCapitals = true });
        }

        return new PhraseTable<Currency>(words, [.. currencies]);
    }

    /// <summary>A code that is another word, too, is written in capitals: "TRY 5m", not "try 5".</summary>
    private static bool IsWrittenSo(SentenceView view, int at, Currency currency) =>
        !currency.NeedsCapitals || view[at].AsSpan().IndexOfAnyInRange('a', 'z') < 0;
}
