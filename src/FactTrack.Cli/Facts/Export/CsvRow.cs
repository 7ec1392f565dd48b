using System.Globalization;
using System.Text.Json;

namespace FactTrack.Cli.Facts;

/// <summary>A fact as a row of comma-separated values (RFC 4180).</summary>
internal static class CsvRow
{
    /// <summary>The names of the columns.</summary>
    public const string Head =
        "id,told,type,context,support,contest,lifecycle,review,allegation,reports,stories,origins,first_told,last_told,entities,sources,figures,event\r\n";

    /// <summary>The row of a fact; several names or figures stand in one cell.</summary>
    public static string Of(FactSummary fact) => string.Join(',', ((string[])
    [
        fact.Id, fact.Told, fact.EventType is { } type ? Name(type.Class) : "", fact.Context is { } context ? Name(context) : "",
        Name(fact.Support), Name(fact.Contest), Name(fact.Lifecycle), Name(fact.Review), fact.IsAllegation ? "true" : "false",
        Number.Text(fact.Reports), Number.Text(fact.Stories), Number.Text(fact.Origins), Day(fact.FirstTold), Day(fact.LastTold),
        string.Join("; ", fact.Entities), string.Join("; ", fact.Sources), string.Join("; ", fact.Figures), fact.EventId,
    ]).Select(Cell)) + "\r\n";

    /// <summary>A cell. One that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text.</summary>
    public static string Cell(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..]) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // As in JSON.
    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
