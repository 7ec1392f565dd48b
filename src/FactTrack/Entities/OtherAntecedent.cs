namespace FactTrack;

/// <summary>An antecedent that a pronoun may have instead of the one it got.</summary>
/// <param name="Entities">Its entities; empty for a description without one.</param>
/// <param name="Mention">Its best mention, or null for people meant together.</param>
/// <param name="Lack">By how many points it was behind the best.</param>
internal readonly record struct OtherAntecedent(int[] Entities, MentionDraft? Mention, double Lack);
