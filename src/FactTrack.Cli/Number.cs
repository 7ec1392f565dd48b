using System.Globalization;

namespace FactTrack.Cli;

/// <summary>Numbers as the command line and the output write them, in every culture.</summary>
internal static class Number
{
    /// <summary>Reads digits with a decimal point.</summary>
    public static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>A confidence with at most three decimals.</summary>
    public static string Confidence(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A confidence in per cent, without decimals.</summary>
    public static string Percent(double value) => Math.Round(value * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A whole number.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
