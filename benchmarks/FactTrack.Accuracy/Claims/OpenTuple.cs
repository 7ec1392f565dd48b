namespace FactTrack.Accuracy;

/// <summary>A tuple of open information extraction.</summary>
/// <param name="Confidence">Any number; only the order counts.</param>
/// <param name="Predicate">The words of the predicate.</param>
/// <param name="Arguments">The arguments, the first before the predicate.</param>
internal sealed record OpenTuple(double Confidence, string Predicate, string[] Arguments);
