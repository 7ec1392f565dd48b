using System.Collections.Frozen;

namespace FactTrack;

/// <summary>What units are in the base unit of their kind.</summary>
internal static class UnitScales
{
    private static readonly FrozenDictionary<string, UnitScale> s_scales = Lexicon.BuiltIn("unit-scales").Entries.ToFrozenDictionary(
        e => e.Key, e => new UnitScale(e["base"], e.ReadDecimal("factor", 1), e.ReadDecimal("offset"), e["lesser"]), StringComparer.Ordinal);

    /// <summary>The scale of a unit's code, or null for units that cannot be converted.</summary>
    public static UnitScale? Find(string code) => s_scales.GetValueOrDefault(code);
}
