namespace FactTrack.Tests;

/// <summary>An invariant of results is broken.</summary>
internal class InvariantException(string message) : Exception(message);
