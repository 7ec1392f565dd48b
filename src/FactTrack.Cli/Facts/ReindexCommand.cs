using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack reindex</c>: extracts everything again after an upgrade.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var command = new Command("reindex", "Extract all articles again that still have their text, after an upgrade, and work out all facts anew. Ids of facts and reviews are kept.");
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                ClaimExtractor extractor = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false }).Build();
                int done = await tracker.ReindexAsync(article => extractor.Extract(article, cancellation), null, cancellation).ConfigureAwait(false);
                Console.Out.Write($"{Screen.Count(done, "article")} extracted again.\n");
            },
            cancellation));
        return command;
    }
}
