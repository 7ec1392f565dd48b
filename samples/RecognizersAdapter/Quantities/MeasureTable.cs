using System.Collections.Frozen;
using FactTrack;
using ModelResult = Microsoft.Recognizers.Text.ModelResult;

namespace RecognizersAdapter;

/// <summary>The library's names of units as FactTrack's kinds and codes; the names stand in measures.tsv.</summary>
internal static class MeasureTable
{
    private static readonly FrozenDictionary<(string Type, string Name), Measure> s_measures = Load();

    /// <summary>The measure of a result; null if it has no unit. A name that is not in the table is its own code.</summary>
    public static Measure? Find(ModelResult result)
    {
        if (result.TypeName is not { } type || result.Get("unit") is not { Length: > 0 } name) return null;
        if (type == "currency" && result.Get("isoCurrency") is { Length: 3 } iso && iso.All(char.IsAsciiLetterUpper)) return new(new(UnitKind.Currency, iso), 1);
        if (s_measures.TryGetValue((type, name), out Measure? measure)) return measure;
        return new(new(KindOf(result.Get("subtype") ?? type), Compose(type, name)), 1);
    }

    /// <summary>"Square meter", "Cubic foot" and "Kilometer per hour" by their parts; else the name itself.</summary>
    private static string Compose(string type, string name)
    {
        if (name.Split(" per ") is [var of, var per]) return $"{CodeOf(type, of)}/{CodeOf("per", per)}";
        return name.Split(' ', 2) switch
        {
            ["Square", var side] => CodeOf(type, side) + "2",
            ["Cubic", var side] => CodeOf(type, side) + "3",
            _ => Lower(name),
        };
    }

    private static string CodeOf(string type, string name) => s_measures.TryGetValue((type, Capital(name)), out Measure? measure) ? measure.Unit.Code : Lower(name);

    private static UnitKind KindOf(string type) => s_measures.TryGetValue(("kind", type), out Measure? measure) ? measure.Unit.Kind : UnitKind.Other;

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static string Lower(string name) => name.ToLowerInvariant();

    private static FrozenDictionary<(string Type, string Name), Measure> Load()
    {
        using var reader = new StreamReader(typeof(MeasureTable).Assembly.GetManifestResourceStream("measures.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => (cells[0], cells[1]), ToMeasure);
    }

    private static Measure ToMeasure(string[] cells) =>
        new(new(Enum.Parse<UnitKind>(cells[2], ignoreCase: true), cells.ElementAtOrDefault(3) ?? ""), ModelResults.ToNumber(cells.ElementAtOrDefault(4)) ?? 1);
}
