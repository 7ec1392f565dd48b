using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack diff</c>: two articles, or two versions of one, side by side.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption(isOptional: true);
        var input = new InputOptions();
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: table.", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("diff", "Compare two articles: claims and sentences added, dropped and changed, and the cautions lost. With --db, two ids of a file of facts (ID@VERSION for a version), or one for its last two versions.");
        database.AddTo(command);
        input.AddTo(command, format);
        command.Validators.Add(result =>
        {
            int count = input.Files(result).Length;
            if (count != 2 && (count != 1 || !database.IsGiven(result))) result.AddError("Name two articles: files, or with --db two ids of articles, or one id for its last two versions.");
        });
        command.SetAction((call, cancellation) =>
        {
            Request request = input.Read(call);
            bool isJson = call.GetValue(format) == "json";
            if (database.IsGiven(call.CommandResult))
                return database.RunAsync(call, async (tracker, _) => Write(await tracker.DiffAsync(request.Inputs[0], request.Inputs.ElementAtOrDefault(1), cancellation).ConfigureAwait(false), isJson), cancellation);
            return Task.FromResult(CompareFiles(request, isJson));
        });
        return command;
    }

    private static int CompareFiles(Request request, bool isJson)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var messages = new Messages(Console.Error);
        ExtractionResult?[] articles = [.. request.Inputs.Select(name => Read(request with { Inputs = [name] }, name, messages))];
        if (articles is not [{ } earlier, { } later]) return ExitCode.SomeFailed;
        Write(ArticleDifference.Between(earlier, later), isJson);
        return ExitCode.Ok;
    }

    private static ExtractionResult? Read(Request request, string name, Messages messages)
    {
        ExtractionResult[] articles = [.. Drafts.Extract(request, messages)];
        if (articles is [{ } only]) return only;
        if (!messages.HasFailures) messages.Fail(name, $"One article was expected; there are {Number.Text(articles.Length)}.");
        return null;
    }

    private static void Write(ArticleDifference difference, bool isJson)
    {
        if (isJson) Console.Out.Write(FactTrackJson.Serialize(difference) + "\n");
        else new DifferencePrinter(Console.Out).Write(difference);
    }
}
