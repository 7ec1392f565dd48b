namespace FactTrack.Accuracy;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Head">The place of its head in the sentence, from 1; 0 for the root.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation)
{
    /// <summary>Its heads in the enhanced graph; none where the file has no graph.</summary>
    public IReadOnlyList<EnhancedArc> Arcs { get; init; } = [];
}
