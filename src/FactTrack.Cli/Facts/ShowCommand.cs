using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack show</c>: a fact with its reports, chains, timeline and conflicts; a happening with its stories and figures; a story with its members.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var id = new Argument<string>("ID") { Description = "The fact, as facttrack facts lists it; or a happening or a story, as facts and reports name them." };
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: text.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("show", "Show a fact: its origins, its reports with their sentences and sources, its timeline and conflicts; or a happening, or a story.") { id, format };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                string asked = call.GetValue(id)!;
                bool isJson = call.GetValue(format) == "json";
                if (asked.StartsWith('e')) await ShowEventAsync(tracker, asked, isJson, cancellation).ConfigureAwait(false);
                else if (asked.StartsWith('s')) await ShowStoryAsync(tracker, asked, isJson, cancellation).ConfigureAwait(false);
                else await ShowFactAsync(tracker, asked, isJson, cancellation).ConfigureAwait(false);
            },
            cancellation));
        return command;
    }

    private static async Task ShowFactAsync(FactTracker tracker, string id, bool isJson, CancellationToken cancellation)
    {
        Fact fact = await FindAsync(tracker, id, cancellation).ConfigureAwait(false);
        if (isJson) Console.Out.Write(FactTrackJson.Serialize(fact) + "\n");
        else new FactPrinter(Console.Out).Write(fact, await tracker.TimelineAsync(fact.Id, cancellation).ConfigureAwait(false));
    }

    private static async Task ShowEventAsync(FactTracker tracker, string id, bool isJson, CancellationToken cancellation)
    {
        NewsEvent happening = await tracker.EventAsync(id, null, cancellation).ConfigureAwait(false) ?? throw new ArgumentException($"There is no happening {id}; facttrack show FACT -f json names that of a fact (eventId).");
        if (isJson) Console.Out.Write(FactTrackJson.Serialize(happening) + "\n");
        else new EventPrinter(Console.Out).Write(happening);
    }

    private static async Task ShowStoryAsync(FactTracker tracker, string id, bool isJson, CancellationToken cancellation)
    {
        Story story = await tracker.StoryAsync(id, cancellation).ConfigureAwait(false) ?? throw new ArgumentException($"There is no story {id}; facttrack show FACT -f json names those of a fact's reports.");
        if (isJson) Console.Out.Write(FactTrackJson.Serialize(story) + "\n");
        else new EventPrinter(Console.Out).Write(story);
    }

    /// <summary>The fact of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static async Task<Fact> FindAsync(FactTracker tracker, string id, CancellationToken cancellation) =>
        await tracker.FactAsync(id, null, cancellation).ConfigureAwait(false) ?? throw new ArgumentException($"There is no fact {id}; facttrack facts lists them.");
}
