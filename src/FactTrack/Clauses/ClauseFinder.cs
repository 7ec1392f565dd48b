namespace FactTrack;

/// <summary>Layer 6: predicates with their participants.</summary>
internal sealed class ClauseFinder
{
    /// <summary>Finds clauses, in the order of their predicates.</summary>
    public ValueList<Clause> Find(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<TimeExpression> times) => [];
}
