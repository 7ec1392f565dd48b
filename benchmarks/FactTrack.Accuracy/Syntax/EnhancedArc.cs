namespace FactTrack.Accuracy;

/// <summary>A head of a word in an enhanced graph.</summary>
/// <param name="Head">The place of the head in the sentence, from 1; 0 for the root.</param>
/// <param name="Label">The whole label; paths through empty nodes are collapsed (<c>conj:and>nsubj</c>).</param>
internal readonly record struct EnhancedArc(int Head, string Label);
