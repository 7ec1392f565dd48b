namespace FactTrack;

/// <summary>A page of a list of facts.</summary>
/// <param name="Facts">The facts, in the order asked for.</param>
/// <param name="Next">Where the next page begins (<see cref="FactQuery.After"/>), or null after the last.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactPage(ValueList<FactSummary> Facts, string? Next);
