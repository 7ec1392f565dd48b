using System.CommandLine;

namespace FactTrack.Cli.Facts;

/// <summary><c>facttrack review</c>: keeps what a person decided about a fact.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var kind = new Argument<ReviewKind>("DECISION")
        {
            Description = "accept, reject, correct, merge or split.",
            CustomParser = result => InputOptions.ParseEnum(result, "DECISION", Enum.GetValues<ReviewKind>(), out ReviewKind value) ? value : default,
        };
        var id = new Argument<string>("ID") { Description = "The fact, as facttrack facts lists it." };
        var other = new Argument<string?>("OTHER") { Description = "Of a merge the other fact; of a split the report that goes, as facttrack show --format json lists it.", Arity = ArgumentArity.ZeroOrOne };
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "TEXT" };
        var wording = new Option<string>("--wording") { Description = "Of a correction the right wording.", HelpName = "TEXT" };
        var command = new Command("review", "Accept, reject, correct, merge or split a fact. It is kept in the log and survives new versions and re-extraction.") { kind, id, other, by, reason, wording };
        database.AddTo(command);
        command.SetAction((call, cancellation) => database.RunAsync(
            call,
            async (tracker, _) =>
            {
                var review = new Review
                {
                    Kind = call.GetValue(kind), FactId = call.GetValue(id)!, Other = call.GetValue(other), Reviewer = call.GetValue(by)!,
                    Reason = call.GetValue(reason), Correction = call.GetValue(wording),
                };
                foreach (FactChange change in await tracker.ReviewAsync(review, cancellation).ConfigureAwait(false)) new FactPrinter(Console.Out).Write(change);
            },
            cancellation));
        return command;
    }
}
