using System.Globalization;

namespace FactTrack;

/// <summary>Writes settled figures for people: "12 killed", "at least 3 killed (child)", "troops: about 15,000", "inflation: 3.2 %".</summary>
internal static class FigureText
{
    /// <summary>The settled value with what it is of, or null where nothing settles.</summary>
    public static string? Of(FigureSeries series)
    {
        if (series.Settled is not { } settled || settled.Nearest is null) return null;
        FigurePoint? about = series.Points.FirstOrDefault(point => point.Interval == settled && point.Approximation == Approximation.About);
        string value = about is null ? Of(settled) : $"about {Of(settled.Nearest.Value)}";
        FigureScope scope = series.Scope;
        string unit = scope.Unit is { } code ? $" {code}" : "";
        string change = scope.IsChange ? " more or less" : "";
        string text = scope.Unit is null && Enum.TryParse(scope.Measure, ignoreCase: true, out Fate fate) && fate != Fate.None
            ? $"{value}{(scope.IsChange ? " more" : "")} {scope.Measure}"
            : $"{scope.Measure}: {value}{unit}{change}";
        return $"{text}{(scope.Group is { } group ? $" ({group})" : "")}{(scope.IsSum ? " over several events" : "")}";
    }

    private static string Of(FigureInterval interval) => interval switch
    {
        { IsExact: true, Minimum: { } value } => Of(value),
        { Minimum: { } low, Maximum: { } high } => $"{Of(low)} to {Of(high)}",
        { Minimum: { } low } => $"{(interval.ExcludesMinimum ? "more than" : "at least")} {Of(low)}",
        { Maximum: { } high } => $"{(interval.ExcludesMaximum ? "fewer than" : "at most")} {Of(high)}",
        _ => "",
    };

    private static string Of(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
