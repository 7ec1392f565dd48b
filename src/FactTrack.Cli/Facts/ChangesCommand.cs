using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack changes</c>: what changed since a moment.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var since = new Option<string>("--since") { Description = "A day or a moment with its offset; by the time of recording. Default: all.", HelpName = "DATE" };
        since.Validators.Add(result => InputOptions.Check(
            result, v => PublicationTime.TryParse(v, out _), "--since takes a day (2025-08-13) or a moment with its offset (2025-08-13T09:30:00+02:00)"));
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: text.", HelpName = "text|jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("changes", "List what changed of facts since a moment.") { since, format };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                DateTimeOffset moment = PublicationTime.TryParse(call.GetValue(since), out PublicationTime time)
                    ? time.Moment ?? new DateTimeOffset(time.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
                    : DateTimeOffset.MinValue;
                await foreach (FactChange change in tracker.ChangesSinceAsync(moment, cancellation).ConfigureAwait(false))
                {
                    if (call.GetValue(format) == "jsonl") Console.Out.Write(FactTrackJson.Serialize(change, indented: false) + "\n");
                    else
                    {
                        Console.Out.Write($"{change.FactId}  {Screen.Plain(change.Told)}\n");
                        new FactPrinter(Console.Out).Write(change);
                    }
                }
            },
            cancellation));
        return command;
    }
}
