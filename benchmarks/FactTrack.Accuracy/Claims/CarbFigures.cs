namespace FactTrack.Accuracy;

/// <summary>The figures of CaRB at the threshold with the best F1.</summary>
/// <param name="Precision">Words of predicted tuples that are right.</param>
/// <param name="Recall">Words of gold tuples that were found.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Auc">The area under precision over recall.</param>
internal readonly record struct CarbFigures(double Precision, double Recall, double F1, double Auc);
