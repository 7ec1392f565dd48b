namespace FactTrack;

/// <summary>A unit in terms of the base unit of its kind: value * factor + offset.</summary>
/// <param name="Base">The base unit's code.</param>
/// <param name="Factor">One unit in base units.</param>
/// <param name="Offset">The base units at the unit's zero; 0 but for temperatures.</param>
/// <param name="Lesser">The unit of a second number without one ("6 ft 7"), or "".</param>
internal sealed record UnitScale(string Base, decimal Factor, decimal Offset, string Lesser);
