using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>Rows of cells under a head, for a terminal of any width or as plain text.</summary>
internal static class Rows
{
    // Columns are as wide as their cells, so that they can be cut by blanks and read by eye; odd text makes none wider than this.
    private const int Widest = 40;

    /// <summary>Cells that wrap in their columns; the last column is the reason of the others.</summary>
    public static Grid ToGrid(string[] head, string[][] rows)
    {
        var grid = new Grid();
        for (int i = 0; i < head.Length; i++) grid.AddColumn(i == 0 ? new GridColumn().NoWrap().PadLeft(2).PadRight(2) : new GridColumn());
        grid.AddRow([.. head.Select(title => new Markup($"[bold]{title}[/]"))]);
        foreach (string[] row in rows) grid.AddRow([.. row.Select((cell, i) => new Markup(i == row.Length - 1 ? $"[grey]{Markup.Escape(cell)}[/]" : Markup.Escape(cell)))]);
        return grid;
    }

    /// <summary>One line a row.</summary>
    public static IEnumerable<string> ToLines(string[] head, string[][] rows)
    {
        int[] widths = [.. head.Select((title, i) => Math.Min(Widest, Math.Max(title.Length, rows.Max(row => row[i].Length))))];
        return rows.Prepend(head).Select(row => ("  " + string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))).TrimEnd());
    }
}
