using System.Globalization;

namespace FactTrack;

/// <summary>Reads so many units at an end of a longer time: "the first six months of 2024", "the last four weeks of the year".</summary>
internal static class PortionReader
{
    /// <summary>Reads such a time that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        bool last = TimeWords.Last.Contains(view[at]) || TimeWords.Final.Contains(view[at]);
        if (!last && !TimeWords.Initial.Contains(view[at])) return null;
        if (NumberReader.ReadWhole(view, at + 1) is not { Kind: NumberKind.Cardinal } count || TimeUnit.At(view, count.Tokens.End) is not { IsClock: false } unit) return null;
        int of = count.Tokens.End + 1;
        if (!view.Is(of, "of") && !view.Is(of, "in")) return null;
        int wholeAt = view.Is(of + 1, "the") ? of + 2 : of + 1;
        TimeReading? whole = DateReader.Read(scope, wholeAt) ?? YearReader.Read(scope, wholeAt) ?? RelativeReader.Read(scope, wholeAt) ?? PeriodReader.Read(scope, wholeAt) ?? TimeGrammar.ReadBareUnit(scope, wholeAt);
        if (whole is not { Type: TimexType.Date, Interval: { Start: { } start, End: { } end } } found) return null;
        (DateOnly first, DateOnly stop) = (DateOnly.FromDateTime(start), DateOnly.FromDateTime(end));
        if ((last ? unit.Shift(stop, -count.Value) : unit.Shift(first, count.Value)) is not { } cut || cut <= first || cut >= stop) return null;
        TimeInterval interval = last ? Calendar.Between(cut, stop) : Calendar.Between(first, cut);
        string format = unit.Code switch { "Y" => "yyyy", "M" => "yyyy-MM", _ => "yyyy-MM-dd" };
        string value = string.Create(CultureInfo.InvariantCulture, $"{interval.Start!.Value.ToString(format, CultureInfo.InvariantCulture)}/{interval.End!.Value.AddDays(-1).ToString(format, CultureInfo.InvariantCulture)}");
        return new TimeReading(at, found.Tokens.End, TimexType.Date, new TimeValue(value, interval));
    }
}
