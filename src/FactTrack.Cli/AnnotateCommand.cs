using System.CommandLine;

namespace FactTrack.Cli;

/// <summary><c>facttrack annotate</c>: the entities of articles as a table, or all layers, without the claims.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var options = new ArticleOptions(OutputFormat.Table, [OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl]);
        var command = new Command("annotate", "Read articles and write what was found before the claims: entities and why each mention was joined as a table, every layer as json.");
        options.AddTo(command);
        command.SetAction(call => Runner.Run(options.Read(call) with { Layers = true, Claims = false }));
        return command;
    }
}
