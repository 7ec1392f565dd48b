namespace FactTrack;

/// <summary>An edge of an <see cref="EnhancedGraph"/>; <see cref="EnhancedGraph.LabelOf"/> writes its label.</summary>
/// <param name="Dependent">The token that it leads to, as a token index of the document.</param>
/// <param name="Head">The token that it comes from; -1 for the root of a sentence.</param>
/// <param name="Relation">The relation without what the label adds; <see cref="Relation.Dep"/> for an <see cref="EnhancedEdgeKind.Reference"/>.</param>
/// <param name="Kind">Why it stands in the graph.</param>
/// <param name="Marker">The first token of the preposition, subordinator or coordinator that the label names; -1 for none.</param>
public readonly record struct EnhancedEdge(int Dependent, int Head, Relation Relation, EnhancedEdgeKind Kind, int Marker);
