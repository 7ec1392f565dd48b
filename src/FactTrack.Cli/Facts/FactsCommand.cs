using System.CommandLine;
using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack facts</c>: lists facts.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var query = new QueryOptions();
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: table.", HelpName = "table|json|jsonl", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "jsonl");
        var command = new Command("facts", "List the facts of a file, with their reports, origins and figures.");
        database.AddTo(command);
        query.AddTo(command);
        command.Add(format);
        var drift = new Option<bool>("--drift") { Description = "Only facts that lost a caution on their way (\"allegedly\", \"up to\", \"not\", a source), or that outlets have from each other, with what was lost. All pages." };
        command.Add(drift);
        command.SetAction((call, cancellation) => database.RunAsync(call, (tracker, _) => call.GetValue(drift)
            ? WriteDriftsAsync(tracker, query.Read(call), call.GetValue(format)!, cancellation)
            : WriteAsync(tracker, query.Read(call), call.GetValue(format)!, cancellation), cancellation));
        return command;
    }

    private static async Task WriteDriftsAsync(FactTracker tracker, FactQuery query, string format, CancellationToken cancellation)
    {
        int count = 0;
        await foreach (Fact fact in tracker.DriftsAsync(query, cancellation).ConfigureAwait(false))
        {
            string head = format == "json" ? count == 0 ? "[\n" : ",\n" : "";
            count++;
            if (format == "table")
            {
                var printer = new FactPrinter(Console.Out);
                printer.Write(fact.Summary);
                printer.WriteDrifts(fact);
            }
            else Console.Out.Write(head + FactTrackJson.Serialize(fact, indented: format == "json") + (format == "json" ? "" : "\n"));
        }

        if (format == "json") Console.Out.Write(count == 0 ? "[\n\n]\n" : "\n]\n");
        else if (format == "table") Console.Out.Write($"{Screen.Count(count, "fact")}\n");
    }

    private static async Task WriteAsync(FactTracker tracker, FactQuery query, string format, CancellationToken cancellation)
    {
        FactPage page = await tracker.QueryAsync(query, cancellation).ConfigureAwait(false);
        TextWriter output = Console.Out;
        switch (format)
        {
            case "jsonl":
                foreach (FactSummary fact in page.Facts) output.Write(FactTrackJson.Serialize(fact, indented: false) + "\n");
                break;
            case "json":
                output.Write("[\n" + string.Join(",\n", page.Facts.Select(fact => FactTrackJson.Serialize(fact))) + "\n]\n");
                break;
            default:
                var printer = new FactPrinter(output);
                foreach (FactSummary fact in page.Facts) printer.Write(fact);
                output.Write($"{Screen.Count(page.Facts.Count, "fact")}{(page.Next is null ? "" : $"; more with --after {page.Next}")}\n");
                break;
        }
    }
}
