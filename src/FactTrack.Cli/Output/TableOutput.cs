using System.Text;
using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>For reading: each claim with its kind, confidence, sentence and sources; coloured on a terminal, plain when piped.</summary>
internal sealed class TableOutput : IOutput
{
    private readonly Request _request;
    private readonly StreamWriter _writer;
    private readonly IAnsiConsole? _terminal;

    public TableOutput(Request request, Stream stream)
    {
        _request = request;
        _writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = false };
        if (request.Output is null && !Console.IsOutputRedirected) _terminal = AnsiConsole.Console;
    }

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result)
    {
        WriteHeading(result);
        if (_terminal is null) foreach (Claim claim in result.Claims) WritePlain(claim);
        else _terminal.Write(Grid(result.Claims));
        WriteLine("");
        if (_terminal is null) _writer.Flush();
    }

    public void Complete() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    private void WriteHeading(ExtractionResult result)
    {
        Article article = result.Article;
        string[] parts = [ArticleLabel.Of(result), article.Publisher ?? "", article.PublishedAt?.ToString() ?? "", Count(result.Claims.Count)];
        string heading = string.Join("  ", parts.Where(p => p.Length > 0).Select(Plain));
        if (_terminal is null) _writer.WriteLine(heading);
        else _terminal.MarkupLineInterpolated($"[bold]{heading}[/]");
    }

    private void WritePlain(Claim claim)
    {
        _writer.WriteLine($"  {ClaimLabels.Kind(claim),-10} {Number.Percent(claim.Confidence.Overall),5}  {Plain(claim.Describe())}");
        foreach (string line in Details(claim)) _writer.WriteLine(new string(' ', 20) + Plain(line));
    }

    private Grid Grid(ValueList<Claim> claims)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2));
        grid.AddColumn(new GridColumn().NoWrap().RightAligned());
        grid.AddColumn(new GridColumn());
        foreach (Claim claim in claims)
        {
            string details = string.Concat(Details(claim).Select(d => $"\n[grey]{Markup.Escape(Plain(d))}[/]"));
            grid.AddRow(
                new Markup($"[{ColourOf(claim)}]{ClaimLabels.Kind(claim)}[/]"),
                new Markup(Number.Percent(claim.Confidence.Overall)),
                new Markup(Markup.Escape(Plain(claim.Describe())) + details));
        }

        return grid;
    }

    private IEnumerable<string> Details(Claim claim)
    {
        yield return string.Join("; ", [ClaimLabels.Source(claim), .. ClaimLabels.Badges(claim)]);
        if (!_request.Explain) yield break;
        foreach (Reason reason in claim.Why) yield return "why " + reason;
    }

    private void WriteLine(string line)
    {
        if (_terminal is null) _writer.WriteLine(line);
        else _terminal.WriteLine(line);
    }

    private static string Count(int claims) => claims == 1 ? "1 claim" : $"{Number.Text(claims)} claims";

    private static string ColourOf(Claim claim) => claim switch
    {
        StatementClaim => "blue",
        AssessmentClaim => "purple",
        PlanClaim => "yellow",
        FigureClaim => "green",
        StateClaim => "grey",
        _ => "red",
    };

    // The text of an article must not send control sequences to a terminal, nor break a line.
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
