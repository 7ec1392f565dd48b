using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack track</c>: adds articles to a file of facts.</summary>
internal static class TrackCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var input = new InputOptions();
        var store = new Option<string>("--store") { Description = "What to keep of the texts: all, or the sentences of claims only. Default: all.", HelpName = "all|evidence", DefaultValueFactory = _ => "all" };
        store.AcceptOnlyFromAmong("all", "evidence");
        var command = new Command("track", "Read articles and keep what they claim: who said it first, who confirms it, who contradicts it. Articles that are known are passed over, so it can be run again.");
        database.AddTo(command);
        input.AddTo(command, store);
        command.SetAction((call, cancellation) => database.RunAsync(
            call, (tracker, messages) => TrackAsync(tracker, input.Read(call), messages, cancellation), cancellation, create: true,
            keep: call.GetValue(store) == "evidence" ? KeepText.Evidence : KeepText.All));
        return command;
    }

    private static async Task TrackAsync(FactTracker tracker, Request request, Messages messages, CancellationToken cancellation)
    {
        EntityLexicon[] lexicons = LexiconFiles.Load(request.Lexicons, messages);
        if (messages.HasFailures) return;
        request = request with { Inputs = [.. InputFiles.Expand(request.Inputs, messages)] };
        ClaimExtractorBuilder builder = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false });
        foreach (EntityLexicon lexicon in lexicons) builder.AddEntityRecognizer(lexicon);
        var run = new TrackingRun(tracker, builder.Build(), messages);
        await run.AddAsync(new ArticleReader(request, messages).ReadAll(), cancellation).ConfigureAwait(false);
        Console.Out.WriteLine(run.Summary);
    }
}
