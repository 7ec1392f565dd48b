using System.Text;
using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>Where people read: the terminal, with colours, or plain text when piped or written to a file.</summary>
internal sealed class Screen : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly IAnsiConsole? _terminal;

    public Screen(Request request, Stream stream)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = false };
        if (request.Output is null && !Console.IsOutputRedirected) _terminal = AnsiConsole.Console;
    }

    /// <summary>True if there are colours and a width to keep to.</summary>
    public bool IsTerminal => _terminal is not null;

    /// <summary>The article and what is known of it, in one line.</summary>
    public void WriteHeading(ExtractionResult result, string count)
    {
        Article article = result.Article;
        string[] parts = [ArticleLabel.Of(result), article.Publisher ?? "", article.PublishedAt?.ToString() ?? "", count];
        string heading = string.Join("  ", parts.Where(p => p.Length > 0).Select(Plain));
        if (_terminal is null) _writer.WriteLine(heading);
        else _terminal.MarkupLineInterpolated($"[bold]{heading}[/]");
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line)
    {
        if (_terminal is null) _writer.WriteLine(line);
        else _terminal.WriteLine(line);
    }

    /// <summary>Writes cells on a terminal.</summary>
    public void Write(Grid grid) => _terminal?.Write(grid);

    /// <summary>Sends on what was written.</summary>
    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    /// <summary>Text that sends no control sequences to a terminal and breaks no line.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>A number and its noun, which takes an "s" where it is not one and no plural is given.</summary>
    public static string Count(int number, string noun, string? plural = null) => $"{Number.Text(number)} {(number == 1 ? noun : plural ?? noun + "s")}";
}
