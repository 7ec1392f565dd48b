using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack why</c>: why reports are held to be of one fact.</summary>
internal static class WhyCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var id = new Argument<string>("ID") { Description = "The fact, as facttrack facts lists it." };
        var command = new Command("why", "Say why the reports of a fact are held to be one fact, part by part.") { id };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                Fact fact = await ShowCommand.FindAsync(tracker, call.GetValue(id)!, cancellation).ConfigureAwait(false);
                Console.Out.Write($"{fact.Id}  {Screen.Plain(fact.Summary.Told)}\n");
                foreach (FactMatch match in await tracker.WhyAsync(fact.Id, cancellation).ConfigureAwait(false)) Write(match);
            },
            cancellation));
        return command;
    }

    private static void Write(FactMatch match)
    {
        string why = match switch
        {
            { Other: null } => "told first",
            { Decision: null } => $"the same sentence as {match.Other}, or decided by a review",
            _ => $"fits {match.Other} with {Number.Percent(match.Decision.Score)}",
        };
        Console.Out.Write($"  {Screen.Plain(match.Report)}: {Screen.Plain(why)}\n");
        foreach (MatchPart part in match.Decision?.Parts ?? []) Console.Out.Write($"      {Screen.Plain(part.ToString())}\n");
    }
}
