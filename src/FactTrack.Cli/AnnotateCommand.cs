using System.CommandLine;

namespace FactTrack.Cli;

/// <summary><c>facttrack annotate</c>: all layers of articles, without the claims.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var options = new ArticleOptions(OutputFormat.Json, [OutputFormat.Json, OutputFormat.Jsonl]);
        var command = new Command("annotate", "Read articles and write what every layer found, without the claims.");
        options.AddTo(command);
        command.SetAction(call => Runner.Run(options.Read(call) with { Layers = true, Claims = false }));
        return command;
    }
}
