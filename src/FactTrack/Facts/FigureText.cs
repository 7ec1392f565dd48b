using System.Globalization;

namespace FactTrack;

/// <summary>Writes settled figures for people: "12 killed", "at least 3 killed (child)", "troops: about 15,000", "inflation: 3.2 %".</summary>
internal static class FigureText
{
    private const int MostValues = 4;

    /// <summary>The settled value with what it is of; where the scope is unclear the different values, and null where nothing else settles.</summary>
    public static string? Of(FigureSeries series)
    {
        if (series.Settled is not { } settled || settled.Nearest is null) return Unclear(series);
        FigurePoint? about = series.Points.FirstOrDefault(point => point.Interval == settled && point.Approximation == Approximation.About);
        return Of(series.Scope, about is null ? Of(settled) : Of(about));
    }

    /// <summary>A value with what it is of.</summary>
    public static string Of(FigureScope scope, string value)
    {
        string unit = scope.Unit is { } code ? $" {code}" : "";
        string change = scope.IsChange ? " more or less" : "";
        string text = scope.Unit is null && Enum.TryParse(scope.Measure, ignoreCase: true, out Fate fate) && fate != Fate.None
            ? $"{value}{(scope.IsChange ? " more" : "")} {scope.Measure}"
            : $"{scope.Measure}: {value}{unit}{change}";
        return $"{text}{(scope.Group is { } group ? $" ({group})" : "")}{(scope.IsSum ? " over several events" : "")}";
    }

    // "number: 12 or 35 (unclear)": nothing settles, but they differ.
    private static string? Unclear(FigureSeries series)
    {
        string[] values = [.. series.Points.Select(point => Of(point.Interval)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Take(MostValues)];
        return series.IsScopeClear || values.Length < 2 ? null : $"{series.Scope.Measure}: {string.Join(" or ", values)} (unclear)";
    }

    /// <summary>A figure as it was told: "about 15,000".</summary>
    public static string Of(FigurePoint point) =>
        point is { Approximation: Approximation.About, Interval.Nearest: { } middle } ? $"about {Of(middle)}" : Of(point.Interval);

    /// <summary>The values of an interval: "at least 12"; empty where both ends are open.</summary>
    public static string Of(FigureInterval interval) => interval switch
    {
        { IsExact: true, Minimum: { } value } => Of(value),
        { Minimum: { } low, Maximum: { } high } => $"{Of(low)} to {Of(high)}",
        { Minimum: { } low } => $"{(interval.ExcludesMinimum ? "more than" : "at least")} {Of(low)}",
        { Maximum: { } high } => $"{(interval.ExcludesMaximum ? "fewer than" : "at most")} {Of(high)}",
        _ => "",
    };

    private static string Of(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
