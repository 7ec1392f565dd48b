namespace FactTrack.Training;

/// <summary>What teachers think of a sentence: distributions instead of answers (Hinton, Vinyals and Dean 2015).</summary>
/// <param name="Upos">Over the universal tags.</param>
/// <param name="Xpos">Over the Penn tags.</param>
/// <param name="Features">Over the feature strings.</param>
/// <param name="Names">Over the name tags.</param>
/// <param name="Arcs">Over the heads; 0 is the root.</param>
/// <param name="Labels">Over the relations to <paramref name="Heads"/>.</param>
/// <param name="Heads">The heads as annotated, or the teachers' tree where there is none; 1-based, 0 for the root.</param>
internal sealed record SoftTargets(SoftLayer Upos, SoftLayer Xpos, SoftLayer Features, SoftLayer Names, SoftLayer Arcs, SoftLayer Labels, int[] Heads);
