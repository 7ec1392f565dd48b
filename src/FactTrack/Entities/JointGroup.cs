namespace FactTrack;

/// <summary>Entities that a plural may stand for together: conjuncts, or the two sides of one happening.</summary>
/// <param name="Entities">Their indices.</param>
/// <param name="Head">The token that holds the group's place: the first conjunct or the subject.</param>
/// <param name="Last">The last token of its members.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Type">The type of all members.</param>
/// <param name="IsCoordinated">True for conjuncts ("Kim and Putin").</param>
internal sealed record JointGroup(int[] Entities, int Head, int Last, int Sentence, EntityType Type, bool IsCoordinated);
