using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>For reading: each claim with its kind, confidence, sentence and sources; coloured on a terminal, plain when piped.</summary>
internal sealed class TableOutput(Request request, Stream stream) : IOutput
{
    private readonly Screen _screen = new(request, stream);

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result)
    {
        _screen.WriteHeading(result, Screen.Count(result.Claims.Count, "claim"));
        if (_screen.IsTerminal) _screen.Write(Grid(result.Claims));
        else foreach (Claim claim in result.Claims) WritePlain(claim);
        _screen.WriteLine("");
        _screen.Flush();
    }

    public void Complete() => _screen.Flush();

    public void Dispose() => _screen.Dispose();

    private void WritePlain(Claim claim)
    {
        _screen.WriteLine($"  {ClaimLabels.Kind(claim),-10} {Number.Percent(claim.Confidence.Overall),5}  {Screen.Plain(claim.Describe())}");
        foreach (string line in Details(claim)) _screen.WriteLine(new string(' ', 20) + Screen.Plain(line));
    }

    private Grid Grid(ValueList<Claim> claims)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2));
        grid.AddColumn(new GridColumn().NoWrap().RightAligned());
        grid.AddColumn(new GridColumn());
        foreach (Claim claim in claims)
        {
            string details = string.Concat(Details(claim).Select(d => $"\n[grey]{Markup.Escape(Screen.Plain(d))}[/]"));
            grid.AddRow(
                new Markup($"[{ColourOf(claim)}]{ClaimLabels.Kind(claim)}[/]"),
                new Markup(Number.Percent(claim.Confidence.Overall)),
                new Markup(Markup.Escape(Screen.Plain(claim.Describe())) + details));
        }

        return grid;
    }

    private IEnumerable<string> Details(Claim claim)
    {
        yield return string.Join("; ", [ClaimLabels.Source(claim), .. ClaimLabels.Badges(claim)]);
        if (!request.Explain) yield break;
        foreach (string reason in ClaimLabels.Why(claim)) yield return "why " + reason;
    }

    private static string ColourOf(Claim claim) => claim switch
    {
        StatementClaim => "blue",
        AssessmentClaim => "purple",
        PlanClaim => "yellow",
        FigureClaim => "green",
        StateClaim => "grey",
        _ => "red",
    };
}
