using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactTrack.Cli;

/// <summary>The arguments and options that every command which reads and writes articles has.</summary>
internal sealed class ArticleOptions
{
    private readonly InputOptions _input = new();
    private readonly Option<OutputFormat?> _format;
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; its extension chooses the format where --format does not.", HelpName = "FILE" };
    private readonly Option<string> _title = new("--title") { Description = "The headline, where it is not in the text. For one article.", HelpName = "TEXT" };
    private readonly OutputFormat _default;

    public ArticleOptions(OutputFormat standard, OutputFormat[] formats)
    {
        _default = standard;
        _format = new("--format", "-f")
        {
            Description = $"How to write. Default: {InputOptions.Name(standard)}.",
            HelpName = string.Join('|', formats.Select(InputOptions.Name)),
            CustomParser = result => InputOptions.ParseEnum(result, "--format", formats, out OutputFormat format) ? format : null,
        };
    }

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        _input.AddTo(command, _format, _output, _title);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What the user asked for.</summary>
    public Request Read(ParseResult call) => _input.Read(call) with
    {
        Format = call.GetValue(_format) ?? ByExtension(call.GetValue(_output)) ?? _default,
        Output = call.GetValue(_output),
        Title = call.GetValue(_title),
    };

    private void CheckTogether(CommandResult result)
    {
        string[] files = _input.Files(result);
        if (files.Length > 1 && result.GetResult(_title) is not null) result.AddError("--title is for one article; several were given.");
        if (result.GetResult(_output)?.Tokens is [{ Value: var output }] && files.Any(f => f != "-" && Path.GetFullPath(f) == Path.GetFullPath(output)))
            result.AddError($"--output {output} is also an input; it would be overwritten before it is read.");
    }

    private OutputFormat? ByExtension(string? file) => Path.GetExtension(file)?.ToLowerInvariant() switch
    {
        ".json" => OutputFormat.Json,
        ".jsonl" or ".ndjson" => OutputFormat.Jsonl,
        ".html" or ".htm" when _format.HelpName!.Contains("html", StringComparison.Ordinal) => OutputFormat.Html,
        _ => null,
    };
}
