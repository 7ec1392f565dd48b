namespace FactTrack;

/// <summary>What units are in the base unit of their kind.</summary>
internal static class UnitScales
{
    private static readonly Dictionary<string, UnitScale> s_scales = Load();

    /// <summary>The scale of a unit's code, or null for units that cannot be converted.</summary>
    public static UnitScale? Find(string code) => s_scales.GetValueOrDefault(code);

    private static Dictionary<string, UnitScale> Load()
    {
        var scales = new Dictionary<string, UnitScale>(StringComparer.Ordinal);
        foreach (LexiconEntry entry in Lexicon.BuiltIn("unit-scales").Entries)
            scales.Add(entry.Key, new UnitScale(entry["base"], entry.ReadDecimal("factor", 1), entry.ReadDecimal("offset"), entry["lesser"]));
        return scales;
    }
}
