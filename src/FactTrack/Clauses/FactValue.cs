namespace FactTrack;

/// <summary>A value of FactBank: whether something is so, and how sure that is.</summary>
/// <param name="Polarity">Whether it is so.</param>
/// <param name="Certainty">How sure that is.</param>
internal readonly record struct FactValue(Polarity Polarity, Certainty Certainty)
{
    /// <summary>It is so: <c>CT+</c>.</summary>
    public static FactValue Fact => default;

    /// <summary>Nothing is said either way: <c>Uu</c>.</summary>
    public static FactValue Uncommitted => new(Polarity.Positive, Certainty.Unknown);

    /// <summary>It is not so: <c>CT-</c>.</summary>
    public static FactValue Counterfact => new(Polarity.Negative, Certainty.Certain);

    /// <summary>True if it is denied.</summary>
    public bool IsNegative => Polarity == Polarity.Negative;

    /// <summary>This value under a word that gives another: a second negation takes the first back, and the less certain wins.</summary>
    public FactValue Under(FactValue word) =>
        new(IsNegative == word.IsNegative ? Polarity.Positive : Polarity.Negative, Weaker(Certainty, word.Certainty));

    /// <summary>The less certain of two; uncommitted is least.</summary>
    public static Certainty Weaker(Certainty left, Certainty right) => left > right ? left : right;

    /// <summary>Reads FactBank's notation: <c>CT+ CT- PR+ PR- PS+ PS- Uu</c>, and <c>Uu-</c> for the contrary of what is open ("does not want it to close"); null for no value.</summary>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static FactValue? Parse(string text)
    {
        if (text.Length == 0) return null;
        if (text is "Uu" or "Uu-") return text == "Uu" ? Uncommitted : Uncommitted with { Polarity = Polarity.Negative };
        Certainty? certainty = text[..^1] switch
        {
            "CT" => Certainty.Certain,
            "PR" => Certainty.Probable,
            "PS" => Certainty.Possible,
            _ => null,
        };
        return certainty is { } sure && text[^1] is '+' or '-'
            ? new FactValue(text[^1] == '-' ? Polarity.Negative : Polarity.Positive, sure)
            : throw new FormatException($"'{text}' is no value of FactBank: CT+ CT- PR+ PR- PS+ PS- Uu Uu-.");
    }
}
