using System.CommandLine;

namespace FactTrack.Cli;

/// <summary><c>facttrack annotate</c>: entities and attributions of articles as tables, or all layers, without the claims.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var options = new ArticleOptions(OutputFormat.Table, [OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl]);
        var command = new Command("annotate", "Read articles and write what was found before the claims: as a table, entities and who says what, each with the rule that found it; as json, every layer.");
        options.AddTo(command);
        command.SetAction(call => Runner.Run(options.Read(call) with { Layers = true, Claims = false }));
        return command;
    }
}
