namespace FactTrack;

/// <summary>Reads words and signs for money.</summary>
internal static class CurrencyReader
{
    private static readonly PhraseTable<Currency> s_words = new(Lexicon.BuiltIn("currencies").Entries.Select(e => (e.Key, new Currency(
        e.Read<CurrencyForm>("form"), e["codes"].Split(' '), e["unclear"], e.ReadDecimal("factor", 1)))));

    /// <summary>Sign or code before a number, or null.</summary>
    public static (int Start, Currency Currency)? Before(SentenceView view, int number) =>
        s_words.TryMatchTo(view.Forms, number, view.Range.Start, out int start, out Currency currency) && currency.Form != CurrencyForm.Name && IsWrittenSo(view, start, currency)
            ? (start, currency)
            : null;

    /// <summary>Code, sign or name after a number, or null; a hyphen may stand between ("50-dollar").</summary>
    public static (int End, Currency Currency)? After(SentenceView view, int at)
    {
        int start = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at) ? at + 1 : at;
        if (!s_words.TryMatchFrom(view.Forms, start, view.Range.End, out int end, out Currency currency) || !IsWrittenSo(view, start, currency)) return null;
        if (currency.Form == CurrencyForm.Symbol && view.Touches(end - 1) && DigitReader.Starts(view[end])) return null;
        if (end == start + 1 && view.Upos(start) is Upos.Verb or Upos.Aux or Upos.Adj && currency.Form == CurrencyForm.Name) return null;
        return (end, currency);
    }

    /// <summary>Money words that stand at a token, whatever is around them.</summary>
    public static Currency? At(SentenceView view, int at) =>
        s_words.TryMatchFrom(view.Forms, at, view.Range.End, out _, out Currency currency) && IsWrittenSo(view, at, currency) ? currency : null;

    /// <summary>A code is written in capitals: "TRY 5m", not "try 5".</summary>
    private static bool IsWrittenSo(SentenceView view, int at, Currency currency) =>
        currency.Form != CurrencyForm.Code || string.Equals(view[at], currency.Unclear, StringComparison.Ordinal);
}
