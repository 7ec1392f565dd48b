using System.Globalization;
using FactTrack;
using ModelResult = Microsoft.Recognizers.Text.ModelResult;

namespace RecognizersAdapter;

/// <summary>Reads results without trusting them: what is missing or odd is null.</summary>
internal static class ModelResults
{
    /// <summary>The half-open span of a result, whose own end is included; null if it is not in the text.</summary>
    public static TextSpan? SpanIn(this ModelResult result, string text, TextSource source) =>
        result.Start >= 0 && result.Start <= result.End && result.End < text.Length ? new TextSpan(result.Start, result.End + 1, source) : null;

    /// <summary>A string of the resolution.</summary>
    public static string? Get(this ModelResult result, string key) =>
        result.Resolution is { } resolution && resolution.TryGetValue(key, out object? value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A number of the resolution, also with an exponent or a percent sign.</summary>
    public static decimal? GetNumber(this ModelResult result, string key) => ToNumber(result.Get(key)?.TrimEnd('%'));

    /// <summary>A number as the library writes it.</summary>
    public static decimal? ToNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
