using FactTrack;

namespace RecognizersAdapter;

/// <summary>A unit, and how many of the library's own unit make one of it (100 pence are a pound).</summary>
internal sealed record Measure(Unit Unit, decimal Parts);
