namespace FactTrack;

/// <summary>What a time means: its TIMEX3 value, and its interval where it is resolved.</summary>
internal readonly record struct TimeValue(string Value, TimeInterval? Interval);
