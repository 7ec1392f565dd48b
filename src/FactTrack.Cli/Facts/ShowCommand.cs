using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack show</c>: a fact with its reports, chains, timeline and conflicts.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var id = new Argument<string>("ID") { Description = "The fact, as facttrack facts lists it." };
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: text.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("show", "Show a fact: its origins, its reports with their sentences and sources, its timeline and conflicts.") { id, format };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                Fact fact = await FindAsync(tracker, call.GetValue(id)!, cancellation).ConfigureAwait(false);
                if (call.GetValue(format) == "json") Console.Out.Write(FactTrackJson.Serialize(fact) + "\n");
                else new FactPrinter(Console.Out).Write(fact, await tracker.TimelineAsync(fact.Id, cancellation).ConfigureAwait(false));
            },
            cancellation));
        return command;
    }

    /// <summary>The fact of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static async Task<Fact> FindAsync(FactTracker tracker, string id, CancellationToken cancellation) =>
        await tracker.FactAsync(id, null, cancellation).ConfigureAwait(false) ?? throw new ArgumentException($"There is no fact {id}; facttrack facts lists them.");
}
