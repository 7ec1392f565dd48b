namespace FactTrack;

/// <summary>A figure with the words that tell it from the other figures of its sentence.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Words">The words that give it, or null where none do ("a man").</param>
/// <param name="Near">The words around it that belong to no other figure: "in other territories", "for a worldwide total".</param>
/// <param name="Claim">The claim that has it, or null where none does.</param>
/// <param name="Noun">What the figure before it in the sentence counts, where it has no noun of its own ("of which 304 were in the north"); else null.</param>
internal sealed record SaidFigure(Figure Figure, TextPart? Words, WordBag Near, Claim? Claim, string? Noun)
{
    /// <summary>True for a number that counts nothing by its own words.</summary>
    public static bool IsBare(Figure figure) => figure.Scope is { Unit: null, Action: null } scope && !scope.Measure.Contains(' ', StringComparison.Ordinal);
}
