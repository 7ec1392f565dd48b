namespace FactTrack;

/// <summary>Reads the number that begins at a token: digits with scale words, number words, ordinals, fractions.</summary>
internal static class NumberReader
{
    /// <summary>Reads a number, or null. Never reads past the sentence.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length == 0) return null;
        return FractionReader.Read(view, at) ?? (ReadWhole(view, at) is { } number ? FractionReader.ReadParts(view, number) ?? number : null);
    }

    /// <summary>Reads a number that is no fraction and no ratio, or null.</summary>
    public static Number? ReadWhole(SentenceView view, int at)
    {
        string form = view[at];
        if (DigitReader.Starts(form))
        {
            Number? digits = DigitReader.Read(view, at);
            return digits is { Kind: NumberKind.Cardinal } cardinal ? CardinalReader.Read(view, at) ?? cardinal : digits is { Kind: NumberKind.Fraction or NumberKind.Beyond } part ? Scaled(view, part) : digits;
        }

        if (CardinalReader.Read(view, at) is { } words) return words;
        return NumberWords.Find(form)?.As(NumberWordKind.Ordinal) is { } place ? new Number(new(at, at + 1), place, 1, NumberKind.Ordinal, false) : null;
    }

    /// <summary>"½ million"; what no decimal holds stays so.</summary>
    private static Number Scaled(SentenceView view, Number part) =>
        NumberWords.TryFindMultiplier(view[part.Tokens.End], out decimal scale)
            ? new Number(new(part.Tokens.Start, part.Tokens.End + 1), part.Value * scale, scale, part.Kind == NumberKind.Beyond ? part.Kind : NumberKind.Cardinal, true)
            : part;
}
