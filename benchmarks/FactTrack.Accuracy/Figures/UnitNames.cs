namespace FactTrack.Accuracy;

/// <summary>Reads the unit names of Microsoft.Recognizers.Text ("Square meter", "Canadian dollar") as codes of the library, by its own lexicons.</summary>
internal static class UnitNames
{
    private static readonly Lexicon s_units = Lexicon.BuiltIn("units"), s_currencies = Lexicon.BuiltIn("currencies");

    /// <summary>The codes that a name may have, each with the part of the main coin that it is.</summary>
    /// <param name="name">The name, such as <c>Dollar</c> or <c>Mile per hour</c>.</param>
    /// <param name="iso">The ISO 4217 code where one is given, or null.</param>
    public static (string Code, decimal Factor)[] Read(string name, string? iso)
    {
        string words = name.ToLowerInvariant();
        // Temperatures and the like are named by their letter already.
        var codes = new List<(string Code, decimal Factor)> { (name, 1) };
        if (iso is not null) codes.Add((iso, 1));
        if ((s_currencies.Find(name) ?? s_currencies.Find(words)) is { } money)
        {
            decimal factor = money.ReadDecimal("factor", 1);
            codes.Add((money["unclear"], factor));
            codes.AddRange(money["codes"].Split(' ').Select(c => (c, factor)));
        }

        codes.AddRange(s_units[words].ToArray().Select(unit => (unit["code"], 1m)));
        // One name for short, long and metric tons there.
        if (words == "ton") codes.Add(("t", 1));
        if (words == "age") codes.Add(("year", 1));
        string[] parts = words.Split(" per ");
        if (parts.Length == 2 && s_units.Find(parts[0]) is { } upper) codes.Add((upper["code"] + "/" + (s_units.Find(parts[1])?["code"] ?? parts[1]), 1));
        return [.. codes];
    }
}
