using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack check</c>: articles that are not yet published, held against what is known.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var input = new InputOptions();
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: table.", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var severity = new Option<NoteSeverity>("--severity")
        {
            Description = "Only notes that are at least so grave. Default: hint.", HelpName = string.Join('|', Enum.GetValues<NoteSeverity>().Select(InputOptions.Name)),
            CustomParser = result => InputOptions.ParseEnum(result, "--severity", Enum.GetValues<NoteSeverity>(), out NoteSeverity value) ? value : default,
        };
        var strict = new Option<bool>("--strict") { Description = "Return 3 where there is a note." };
        var command = new Command("check", "Hold an article that is not yet published against a file of facts: figures out of date, quotations altered, hedges and sources lost, single origins. The file stays as it is.");
        database.AddTo(command);
        input.AddTo(command, format, severity, strict);
        command.SetAction(async (call, cancellation) =>
        {
            int notes = 0;
            int exit = await database.RunAsync(
                call,
                async (tracker, messages) => notes = await CheckAsync(tracker, input.Read(call), call.GetValue(format) == "json", call.GetValue(severity), messages, cancellation).ConfigureAwait(false),
                cancellation).ConfigureAwait(false);
            return exit == ExitCode.Ok && notes > 0 && call.GetValue(strict) ? ExitCode.Found : exit;
        });
        return command;
    }

    private static async Task<int> CheckAsync(FactTracker tracker, Request request, bool isJson, NoteSeverity least, Messages messages, CancellationToken cancellation)
    {
        var checks = new List<DraftCheck>();
        foreach (ExtractionResult draft in Drafts.Extract(request, messages))
        {
            DraftCheck check = await tracker.CheckAsync(draft, cancellation).ConfigureAwait(false);
            checks.Add(check with { Notes = [.. check.Notes.Where(note => note.Severity >= least)] });
            if (!isJson) new DraftPrinter(Console.Out).Write(draft, checks[^1]);
        }

        string[] written = isJson ? [.. checks.Select(check => FactTrackJson.Serialize(check))] : [];
        if (isJson) Console.Out.Write(request.Inputs.Length == 1 && written.Length == 1 ? written[0] + "\n" : "[\n" + string.Join(",\n", written) + "\n]\n");
        return checks.Sum(check => check.Notes.Count);
    }
}
