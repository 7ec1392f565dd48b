namespace FactTrack.Accuracy;

/// <summary>A proposition of a sentence with its hand-made source, time and place.</summary>
/// <param name="Sentence">The sentence, words separated by spaces.</param>
/// <param name="Predicate">The proposition's predicate.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Source">The words of the source with its cue, or null.</param>
/// <param name="Time">The words of the time, or null.</param>
/// <param name="Place">The words of the place, or null.</param>
internal sealed record ContextRow(string Sentence, string Predicate, string[] Arguments, string? Source, string? Time, string? Place)
{
    /// <summary>Reads a file of one row a line.</summary>
    /// <remarks>A context that is no report ("if it rains") is no source. A row that stands twice counts once.</remarks>
    /// <exception cref="InvalidDataException">A line is no row, or there is none.</exception>
    public static List<ContextRow> Read(string path)
    {
        List<ContextRow> rows = JsonLines.Read(path, "a proposition with its context", element =>
        {
            string[] tuple = [.. element.GetProperty("tuple").EnumerateArray().Select(p => p.GetString() ?? "")];
            if (tuple.Length == 0) throw new InvalidDataException("The tuple has no predicate.");
            return new ContextRow(
                JsonLines.Text(element, "sentence"), tuple[0], tuple[1..],
                element.GetProperty("context_is_report").GetBoolean() ? element.GetProperty("context").GetString() : null,
                element.GetProperty("time").GetString(),
                element.GetProperty("place").GetString());
        });
        rows = [.. rows.DistinctBy(r => (r.Sentence, string.Join('\n', [r.Predicate, .. r.Arguments]), r.Source, r.Time, r.Place))];
        return rows.Count > 0 ? rows : throw new InvalidDataException($"{path}: there are no rows.");
    }
}
