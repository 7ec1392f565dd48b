using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>An amount as a model of the public test cases sees it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">One past its last.</param>
/// <param name="Low">Its value or least value, null if open.</param>
/// <param name="High">Its value or greatest value, null if open.</param>
/// <param name="Unit">Its unit, or null for a number.</param>
internal sealed record FoundFigure(int Start, int End, decimal? Low, decimal? High, Unit? Unit)
{
    // The expected values are doubles with 15 digits.
    private const double Tolerance = 1e-12;

    /// <summary>True if span, value and unit are the expected ones. Whether an end of a range is included does not matter.</summary>
    public bool Fits(RecognizerCase.Result expected)
    {
        if (expected.Start != Start || expected.End != End || expected["value"] is not { Length: > 0 } value) return false;
        if (value[0] is '(' or '[') return value[1..^1].Split(',') is [string low, string high] && IsNear(low, Low) && IsNear(high, High);
        if (Unit is null || Low is null) return Low == High && IsNear(value.TrimEnd('%'), Low);
        (string code, decimal factor)[] units = UnitNames.Read(expected["unit"]!, expected["isoCurrency"]);
        return Low == High && units.Any(u => u.code == Unit.ToString() && (IsNear(value, Low) || IsNear(value, Low / u.factor)));
    }

    private static bool IsNear(string expected, decimal? value)
    {
        if (expected.Length == 0 || value is null) return expected.Length == 0 && value is null;
        double wanted = double.Parse(expected, CultureInfo.InvariantCulture), given = (double)value.Value;
        return Math.Abs(wanted - given) <= Math.Max(Math.Abs(wanted), Math.Abs(given)) * Tolerance;
    }
}
