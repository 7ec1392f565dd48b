using System.CommandLine;
using System.Globalization;

namespace FactTrack.Cli;

/// <summary><c>facttrack extract</c>: the claims of articles.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var options = new ArticleOptions(OutputFormat.Table, Enum.GetValues<OutputFormat>());
        var layers = new Option<string>("--layers") { Description = "Add all layers (tokens, entities, clauses, ...) to json and jsonl.", HelpName = "all" };
        layers.AcceptOnlyFromAmong("all");
        var explain = new Option<bool>("--explain") { Description = "Say for each part of a claim which rule gave it, and which words; for its source, each link of the chain." };
        var confidence = new Option<double>("--min-confidence") { Description = "Leave out claims that are less sure than this; 0 to 1.", HelpName = "X" };
        confidence.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(Number.TryParse(result.Tokens[0].Value, out double value) && value is >= 0 and <= 1))
                result.AddError($"--min-confidence takes a number from 0 to 1, not \"{result.Tokens[0].Value}\".");
        });
        confidence.CustomParser = result => Number.TryParse(result.Tokens[0].Value, out double value) ? value : 0;

        var key = new Option<int?>("--key") { Description = "Only the N claims that carry the story, the weightiest first.", HelpName = "N" };
        key.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0))
                result.AddError($"--key takes a whole number above 0, not \"{value}\".");
        });
        key.CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

        var command = new Command("extract", "Read articles and write their claims.");
        options.AddTo(command);
        command.Add(layers);
        command.Add(explain);
        command.Add(confidence);
        command.Add(key);
        command.SetAction(call => Runner.Run(options.Read(call) with
        {
            Layers = call.GetValue(layers) is not null,
            Explain = call.GetValue(explain),
            MinimumConfidence = call.GetValue(confidence),
            KeyClaims = call.GetValue(key),
        }));
        return command;
    }
}
