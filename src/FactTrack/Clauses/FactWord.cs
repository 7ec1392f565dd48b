namespace FactTrack;

/// <summary>A word that negates its predicate or makes it less than certain.</summary>
/// <param name="Value">What it makes of the predicate.</param>
/// <param name="Negated">How sure the predicate is beside a negation, where that differs ("could not open").</param>
/// <param name="Perfect">How sure it is in the perfect, where that differs ("must have lost").</param>
/// <param name="Agent">How sure it is where somebody could act on it, where that differs ("the minister should resign").</param>
/// <param name="Before">True if it speaks only of the word right behind it ("nearly drowned").</param>
internal sealed record FactWord(FactValue Value, Certainty? Negated, Certainty? Perfect, Certainty? Agent, bool Before)
{
    /// <summary>True for "not", "never" and their like, and for "nearly".</summary>
    public bool Negates => Value.IsNegative;

    /// <summary>Reads a line of the lexicon.</summary>
    public static FactWord Read(LexiconEntry entry) => new(
        FactValue.Parse(entry["value"]) ?? FactValue.Fact,
        FactValue.Parse(entry["negated"])?.Certainty,
        FactValue.Parse(entry["perfect"])?.Certainty,
        FactValue.Parse(entry["agent"])?.Certainty,
        entry["scope"] == "next");
}
