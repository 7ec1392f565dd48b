using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>For reading: the entities of articles, and each mention with its entity and the rule that joined them.</summary>
internal sealed class EntityTableOutput(Request request, Stream stream) : IOutput
{
    private readonly Screen _screen = new(request, stream);

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result)
    {
        ValueList<Mention> mentions = result.Document!.Mentions;
        _screen.WriteHeading(result, $"{Screen.Count(result.Entities.Count, "entity", "entities")}, {Screen.Count(mentions.Count, "mention")}");
        WriteRows(["entity", "name", "type", "known"], result.Entities.Select(EntityLabels.Cells));
        WriteRows(["at", "words", "kind", "stands for", "sure", "why"], mentions.Select(mention => EntityLabels.Cells(mention, result.Entities)));
        _screen.WriteLine("");
        _screen.Flush();
    }

    public void Complete() => _screen.Flush();

    public void Dispose() => _screen.Dispose();

    private void WriteRows(string[] head, IEnumerable<string[]> cells)
    {
        string[][] rows = [.. cells.Select(row => row.Select(Screen.Plain).ToArray())];
        if (rows.Length == 0) return;
        if (_screen.IsTerminal) _screen.Write(Grid(head, rows));
        else WritePlain([head, .. rows]);
    }

    private static Grid Grid(string[] head, string[][] rows)
    {
        var grid = new Grid();
        for (int i = 0; i < head.Length; i++) grid.AddColumn(i == 0 ? new GridColumn().NoWrap().PadLeft(2).PadRight(2) : new GridColumn());
        grid.AddRow([.. head.Select(title => new Markup($"[bold]{title}[/]"))]);
        foreach (string[] row in rows) grid.AddRow([.. row.Select((cell, i) => new Markup(i == row.Length - 1 ? $"[grey]{Markup.Escape(cell)}[/]" : Markup.Escape(cell)))]);
        return grid;
    }

    // Columns as wide as their cells, so that they can be cut by blanks and read by eye; odd text makes none wider than this.
    private const int Widest = 40;

    private void WritePlain(string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(i => Math.Min(Widest, rows.Max(row => row[i].Length)))];
        foreach (string[] row in rows)
            _screen.WriteLine(("  " + string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))).TrimEnd());
    }
}
