using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack export</c>: writes all facts that a query finds, for other programs.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Func<Stream, FactExport>> s_formats = new(StringComparer.Ordinal)
    {
        ["json"] = FactExport.Json, ["jsonl"] = FactExport.JsonLines, ["csv"] = FactExport.Csv, ["jsonld"] = FactExport.JsonLd,
    };

    public static Command Create()
    {
        var database = new DatabaseOption();
        var query = new QueryOptions();
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: by the extension of the output, or jsonl.", HelpName = string.Join('|', s_formats.Keys) };
        format.AcceptOnlyFromAmong([.. s_formats.Keys]);
        var output = new Option<string>("--output", "-o") { Description = "The file to write; standard output where there is none.", HelpName = "FILE" };
        var command = new Command("export", "Write all facts that a query finds: as JSON with their reports, as a table, or as schema.org's claims.");
        database.AddTo(command);
        query.AddTo(command, pages: false);
        command.Add(format);
        command.Add(output);
        command.Validators.Add(call =>
        {
            if (call.GetValue(output) is { } file && Path.GetFullPath(file) == Path.GetFullPath(database.File(call)))
                call.AddError($"--output {file} is the file of facts; it would be overwritten.");
        });
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, messages) =>
            {
                string? file = call.GetValue(output);
                string kind = call.GetValue(format) ?? (Path.GetExtension(file)?.TrimStart('.').ToLowerInvariant() is { } end && s_formats.ContainsKey(end) ? end : "jsonl");
                try
                {
                    using FactExport export = s_formats[kind](file is null ? Console.OpenStandardOutput() : System.IO.File.Create(file));
                    await WriteAsync(tracker, query.Read(call) with { Limit = 1000 }, export, cancellation).ConfigureAwait(false);
                }
                catch (Exception e) when (e is IOException and not FactStoreException or UnauthorizedAccessException)
                {
                    messages.Fail(file ?? "standard output", $"Could not be written: {e.Message}");
                }
            },
            cancellation));
        return command;
    }

    private static async Task WriteAsync(FactTracker tracker, FactQuery query, FactExport export, CancellationToken cancellation)
    {
        for (FactQuery? page = query; page is not null;)
        {
            FactPage found = await tracker.QueryAsync(page, cancellation).ConfigureAwait(false);
            foreach (FactSummary summary in found.Facts)
                if (await tracker.FactAsync(summary.Id, query.AsOf, cancellation).ConfigureAwait(false) is { } fact) export.Write(fact);
            page = found.Next is { } next ? query with { After = next } : null;
        }

        export.Complete();
    }
}
