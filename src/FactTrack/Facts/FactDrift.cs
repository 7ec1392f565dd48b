namespace FactTrack;

/// <summary>A caution that a fact lost on its way from one report to another: between versions of an article, copies of a story, or outlets.</summary>
/// <param name="Kind">What was lost.</param>
/// <param name="Earlier">The id of the report that has it (<see cref="FactReport.Id"/>).</param>
/// <param name="Later">The id of the report that has it no more.</param>
/// <param name="Lost">The words of the earlier report that are gone or altered, or null where none tell.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactDrift(DriftKind Kind, string Earlier, string Later, TextPart? Lost)
{
    /// <summary>What was lost, with its words and both reports.</summary>
    public override string ToString() => $"{Kind}{(Lost is null ? "" : $" \"{Lost}\"")}: {Earlier} -> {Later}";
}
