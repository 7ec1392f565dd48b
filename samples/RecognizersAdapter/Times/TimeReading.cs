using FactTrack;

namespace RecognizersAdapter;

/// <summary>What a time means in FactTrack's terms.</summary>
internal sealed record TimeReading(TimexType Type, string Value, TimeInterval? Interval, TimeRelation Relation);
