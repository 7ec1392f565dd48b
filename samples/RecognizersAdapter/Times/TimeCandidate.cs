using System.Collections;
using System.Globalization;
using FactTrack;
using ModelResult = Microsoft.Recognizers.Text.ModelResult;

namespace RecognizersAdapter;

/// <summary>One of the values that a result may have: past or future, morning or afternoon.</summary>
/// <param name="Type">"date", "timerange" and the like; of alternatives ("Monday or Tuesday") the type of the one.</param>
/// <param name="Timex">What the words say, with X for what they leave open.</param>
internal sealed record TimeCandidate(string Type, string Timex)
{
    private static readonly string[] s_formats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>"before", "after", "since", "until", "start", "mid", "end", "approx", "ref_undef", or several of them joined; or null.</summary>
    public string? Mod { get; private init; }

    /// <summary>"datetimerange" if what "before" or "after" refers to is longer than a point.</summary>
    public string? Entity { get; private init; }

    /// <summary>The point, or null; a time of day alone is none.</summary>
    public DateTime? Point { get; private init; }

    /// <summary>Where it begins, or null.</summary>
    public DateTime? Start { get; private init; }

    /// <summary>One past its end, or null.</summary>
    public DateTime? End { get; private init; }

    /// <summary>A moment that tells the candidates apart, or null.</summary>
    public DateTime? Anchor => Start ?? Point ?? End;

    /// <summary>The candidates of a result in their order; none if it has no values that can be read.</summary>
    public static List<TimeCandidate> Of(ModelResult result) =>
        result.TypeName?.Split('.')[^1] is { } type && result.Resolution is { } resolution && resolution.TryGetValue("values", out object? values) && values is IEnumerable all
            ? [.. all.OfType<IEnumerable<KeyValuePair<string, string>>>().Select(value => Of(type, value)).OfType<TimeCandidate>()]
            : [];

    private static TimeCandidate? Of(string type, IEnumerable<KeyValuePair<string, string>> value)
    {
        ILookup<string, string> cells = value.ToLookup(cell => cell.Key, cell => cell.Value);
        if (Cell("timex") is not { Length: > 0 } timex) return null;
        return new TimeCandidate(Cell("type") ?? type, timex)
        {
            Mod = Cell("Mod"),
            Entity = Cell("sourceEntity"),
            Point = Moment(Cell("value")),
            Start = Moment(Cell("start")),
            End = Moment(Cell("end")),
        };

        string? Cell(string key) => cells[key].FirstOrDefault();
    }

    /// <summary>A day or a moment; years at the ends of the calendar leave no room for arithmetic.</summary>
    private static DateTime? Moment(string? text) =>
        DateTime.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) && moment.Year is > 1 and < 9000 ? moment : null;
}
