using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack purge</c>: takes the text of an article out for good.</summary>
internal static class PurgeCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var article = new Argument<string>("ARTICLE") { Description = "The id of the article, with all its versions." };
        var reason = new Option<string>("--reason") { Description = "Why; kept in the log.", HelpName = "TEXT" };
        var command = new Command("purge", "Take the text of an article out of a file for good, for law or licence. What it added to counts and origins stays.") { article, reason };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                string id = call.GetValue(article)!;
                if (!await tracker.PurgeAsync(id, call.GetValue(reason), cancellation).ConfigureAwait(false)) throw new ArgumentException($"There is no article {id}.");
                Console.Out.Write($"The text of {Screen.Plain(id)} is gone.\n");
            },
            cancellation));
        return command;
    }
}
