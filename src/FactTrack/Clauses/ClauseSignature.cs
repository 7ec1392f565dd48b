namespace FactTrack;

/// <summary>What a word makes of the clause under it (Karttunen's signatures): "forget to" is CT-/CT+, "prevent" CT-/Uu.</summary>
/// <param name="Affirmed">The clause's value where the word itself holds.</param>
/// <param name="Negated">The clause's value where the word is negated.</param>
internal sealed record ClauseSignature(FactValue Affirmed, FactValue Negated)
{
    /// <summary>The value of the clause under the word, given the word's own.</summary>
    public FactValue Of(FactValue word)
    {
        FactValue value = word.IsNegative ? Negated : Affirmed;
        return value with { Certainty = FactValue.Weaker(value.Certainty, word.Certainty) };
    }

    /// <summary>Reads <c>CT-/CT+</c>; null for no value.</summary>
    /// <exception cref="FormatException">The text is no signature.</exception>
    public static ClauseSignature? Parse(string text)
    {
        if (text.Length == 0) return null;
        string[] values = text.Split('/');
        return values.Length == 2 && FactValue.Parse(values[0]) is { } affirmed && FactValue.Parse(values[1]) is { } negated
            ? new ClauseSignature(affirmed, negated)
            : throw new FormatException($"'{text}' is no signature such as CT-/CT+.");
    }
}
