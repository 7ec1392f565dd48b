using System.CommandLine;
using System.Text;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack report</c>: facts as one page for a browser.</summary>
internal static class ReportCommand
{
    private const int DefaultLimit = 500;

    public static Command Create()
    {
        var database = new DatabaseOption();
        var query = new QueryOptions(DefaultLimit, FactOrder.Reports);
        var output = new Option<string>("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
        var command = new Command("report", "Write facts as one HTML page that needs no other file: reports and origins, sentences and their sources, timeline, network of sources, filters.");
        command.Add(output);
        database.AddTo(command);
        query.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call, (tracker, messages) => WriteAsync(tracker, query.Read(call), call.GetValue(output), messages, cancellation), cancellation));
        return command;
    }

    private static async Task WriteAsync(FactTracker tracker, FactQuery query, string? output, Messages messages, CancellationToken cancellation)
    {
        ReportedFacts facts = await ReportedFacts.LoadAsync(tracker, query, cancellation).ConfigureAwait(false);
        string page = ReportPage.Of(facts);
        if (output is null)
        {
            Console.Out.Write(page);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(output, page, new UTF8Encoding(false), cancellation).ConfigureAwait(false);
            Console.Out.WriteLine($"{output}: {Screen.Count(facts.Facts.Count, "fact")}{(facts.More > 0 ? $", {Number.Text(facts.More)} more not shown; --limit N shows more" : "")}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Fail(output, $"Could not be written: {e.Message}");
        }
    }
}
