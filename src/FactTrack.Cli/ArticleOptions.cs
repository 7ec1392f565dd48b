using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;

namespace FactTrack.Cli;

/// <summary>The arguments and options that every command which reads articles has.</summary>
internal sealed class ArticleOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles: plain text, Markdown, HTML or JSON Lines; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<InputKind> _input = new("--input", "-i") { Description = "What the input is; auto goes by file name and content.", HelpName = "auto|text|markdown|html|jsonl" };
    private readonly Option<OutputFormat?> _format;
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; its extension chooses the format where --format does not.", HelpName = "FILE" };
    private readonly Option<string> _title = new("--title") { Description = "The headline, where it is not in the text. For one article.", HelpName = "TEXT" };
    private readonly Option<string> _publisher = new("--publisher") { Description = "Who published the articles.", HelpName = "NAME" };
    private readonly Option<string> _published = new("--published") { Description = "When they were published: 2025-08-13, or a moment with its offset. Relative dates count from it.", HelpName = "DATE" };
    private readonly Option<string> _encoding = new("--encoding") { Description = "How the bytes are to be read, such as windows-1251. Found out if not given.", HelpName = "NAME" };
    private readonly Option<string[]> _lexicons = new("--lexicon") { Description = "Names of your own with their ids, which win over the built-in ones; may be given several times.", HelpName = "FILE" };
    private readonly OutputFormat _default;

    public ArticleOptions(OutputFormat standard, OutputFormat[] formats)
    {
        _default = standard;
        _format = new("--format", "-f")
        {
            Description = $"How to write. Default: {Name(standard)}.",
            HelpName = string.Join('|', formats.Select(Name)),
            CustomParser = result => Parse(result, "--format", formats, out OutputFormat format) ? format : null,
        };
        _input.CustomParser = result => Parse(result, "--input", Enum.GetValues<InputKind>(), out InputKind kind) ? kind : default;
        _files.Validators.Add(CheckFiles);
        _published.Validators.Add(result => Check(
            result, v => PublicationTime.TryParse(v, out _), "--published takes a day (2025-08-13) or a moment with its offset (2025-08-13T09:30:00+02:00)"));
        _encoding.Validators.Add(result => Check(result, v => Bytes.FindEncoding(v) is not null, "--encoding takes the name of an encoding, such as utf-8 or windows-1252"));
    }

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_files);
        foreach (Option option in (Option[])[_format, _output, _input, _published, _publisher, _title, _encoding, _lexicons]) command.Add(option);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What the user asked for.</summary>
    public Request Read(ParseResult call) => new()
    {
        Inputs = call.GetValue(_files) is { Length: > 0 } files ? files : ["-"],
        InputKind = call.GetValue(_input),
        Format = call.GetValue(_format) ?? ByExtension(call.GetValue(_output)) ?? _default,
        Output = call.GetValue(_output),
        Title = call.GetValue(_title),
        Publisher = call.GetValue(_publisher),
        Published = PublicationTime.TryParse(call.GetValue(_published), out PublicationTime time) ? time : null,
        Lexicons = call.GetValue(_lexicons) ?? [],
        Encoding = call.GetValue(_encoding) is { } name ? Bytes.FindEncoding(name) : null,
    };

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static bool Parse<T>(ArgumentResult result, string option, T[] allowed, out T value)
        where T : struct, Enum
    {
        string given = result.Tokens[0].Value;
        foreach (T candidate in allowed)
        {
            if (!given.Equals(candidate.ToString(), StringComparison.OrdinalIgnoreCase)) continue;
            value = candidate;
            return true;
        }

        result.AddError($"{option} takes {string.Join(", ", allowed.Select(Name))}, not \"{given}\".");
        value = default;
        return false;
    }

    private static void Check(OptionResult result, Func<string, bool> isRight, string rule)
    {
        if (result.Tokens is [{ Value: var value }] && !isRight(value)) result.AddError($"{rule}, not \"{value}\".");
    }

    // The parser takes an option that it does not know for a file; a typo must not become "file not found".
    private static void CheckFiles(ArgumentResult result)
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"Unknown option {token.Value}. (A file of that name is written ./{token.Value}.)");
        if (result.Tokens.Count(t => t.Value == "-") > 1) result.AddError("Standard input (-) can be read only once.");
    }

    private void CheckTogether(CommandResult result)
    {
        string[] files = [.. result.GetResult(_files)?.Tokens.Select(t => t.Value) ?? []];
        if (files.Length == 0 && !Console.IsInputRedirected) result.AddError("No input: name a file, or - for standard input.");
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
