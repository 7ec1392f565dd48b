namespace FactTrack;

/// <summary>Reads unsharp amounts: "thousands", "several hundred", "a few", "large quantities".</summary>
internal sealed class VagueAmountReader(CurrencyResolver currencies)
{
    private static readonly PhraseTable<Entry> s_words = new(Lexicon.BuiltIn("vague-amounts").Entries, e => new Entry(
        e["minimum"].Length == 0 ? null : new QuantityRange(e.ReadDecimal("minimum"), e.ReadDecimal("maximum")), e["when"] == "of"));

    /// <summary>The words that an unsharp amount may begin with.</summary>
    public static IEnumerable<string> FirstWords => s_words.FirstWords;

    /// <summary>Reads the unsharp amount that begins at a token, or null.</summary>
    public Amount? Read(SentenceView view, int at, int floor)
    {
        if (!s_words.TryMatchFrom(view.Forms, at, view.Range.End, out int end, out Entry entry)) return null;
        QuantityRange? range = entry.Range;
        if (NumberWords.TryFindMultiplier(view[end], out decimal factor) && range is { } base_ && base_.Maximum < 100)
        {
            range = new QuantityRange(base_.Minimum * factor, base_.Maximum * factor);
            end++;
        }
        else if (entry.BeforeOf && !view.Is(end, "of") || entry.Range is { Maximum: 2 } && !(view.Is(end, "of") || view.IsPlural(end)))
        {
            return null;
        }

        int start = at;
        if (ApproximatorReader.Before(view, at) is { } before && before.Start >= floor) start = before.Start;
        Unit? unit = UnitAfter(view, ref end);
        decimal? value = range is { } r && r.Minimum == r.Maximum ? r.Minimum : null;
        return new Amount(new(start, end), value, value is null ? range : null, unit, Approximation.Vague);
    }

    /// <summary>"millions of dollars", "several kilometres".</summary>
    private Unit? UnitAfter(SentenceView view, ref int end)
    {
        int at = view.Is(end, "of") ? end + 1 : end;
        if (CurrencyReader.After(view, at) is { } money && !view.Is(at, "-"))
        {
            end = money.End;
            return new Unit(UnitKind.Currency, currencies.CodeOf(money.Currency));
        }

        if (UnitReader.Read(view, at, digits: false) is not { } measure || view.Is(at, "-")) return null;
        end = measure.End;
        return measure.Unit;
    }

    private sealed record Entry(QuantityRange? Range, bool BeforeOf);
}
