using FactTrack;
using ModelResult = Microsoft.Recognizers.Text.ModelResult;

namespace RecognizersAdapter;

/// <summary>Reads the results of the number and unit models by their type.</summary>
internal static class AmountReader
{
    private static readonly Measure s_percent = new(new Unit(UnitKind.Percent, "%"), 1);

    /// <summary>The amount of a result; null for an unknown type or resolution, and for a unit without a number ("dollars").</summary>
    public static Amount? Read(ModelResult result, TextSpan span) => result.TypeName switch
    {
        "number" => Number(result, span),
        "ordinal" => Number(result, span) is { } place ? place with { IsOrdinal = true } : null,
        // "the last", "the next": a place in an order, but which one the words do not tell.
        "ordinal.relative" => new Amount(span, null) { IsOrdinal = true },
        "numberrange" => RangeReader.Read(result.Get("value"), span),
        "percentage" => Number(result, span) is { } share ? share with { Measure = s_percent } : null,
        "currency" or "dimension" or "temperature" or "age" => Number(result, span) is { } measured && MeasureTable.Find(result) is { } measure ? measured with { Measure = measure } : null,
        _ => null,
    };

    private static Amount? Number(ModelResult result, TextSpan span) => result.GetNumber("value") is { } number ? new Amount(span, number) : null;
}
