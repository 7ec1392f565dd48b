using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactTrack.Cli;

/// <summary>The arguments and options that tell which articles to read, and how.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Articles: plain text, Markdown, HTML or JSON Lines; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<InputKind> _input = new("--input", "-i") { Description = "What the input is; auto goes by file name and content.", HelpName = "auto|text|markdown|html|jsonl" };
    private readonly Option<string> _publisher = new("--publisher") { Description = "Who published the articles.", HelpName = "NAME" };
    private readonly Option<string> _published = new("--published") { Description = "When they were published: 2025-08-13, or a moment with its offset. Relative dates count from it.", HelpName = "DATE" };
    private readonly Option<string> _encoding = new("--encoding") { Description = "How the bytes are to be read, such as windows-1251. Found out if not given.", HelpName = "NAME" };
    private readonly Option<string[]> _lexicons = new("--lexicon") { Description = "Names of your own with their ids, which win over the built-in ones; may be given several times.", HelpName = "FILE" };

    public InputOptions()
    {
        _input.CustomParser = result => ParseEnum(result, "--input", Enum.GetValues<InputKind>(), out InputKind kind) ? kind : default;
        _files.Validators.Add(CheckFiles);
        _published.Validators.Add(result => Check(
            result, v => PublicationTime.TryParse(v, out _), "--published takes a day (2025-08-13) or a moment with its offset (2025-08-13T09:30:00+02:00)"));
        _encoding.Validators.Add(result => Check(result, v => Bytes.FindEncoding(v) is not null, "--encoding takes the name of an encoding, such as utf-8 or windows-1252"));
    }

    /// <summary>Adds all of them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="before">Options that the help lists before these.</param>
    public void AddTo(Command command, params Option[] before)
    {
        command.Add(_files);
        foreach (Option option in before) command.Add(option);
        foreach (Option option in (Option[])[_input, _published, _publisher, _encoding, _lexicons]) command.Add(option);
        command.Validators.Add(result =>
        {
            if (Files(result).Length == 0 && !Console.IsInputRedirected) result.AddError("No input: name a file, or - for standard input.");
        });
    }

    /// <summary>The files that a call names.</summary>
    public string[] Files(CommandResult call) => [.. call.GetResult(_files)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>What the user asked for.</summary>
    public Request Read(ParseResult call) => new()
    {
        Inputs = call.GetValue(_files) is { Length: > 0 } files ? files : ["-"],
        InputKind = call.GetValue(_input),
        Publisher = call.GetValue(_publisher),
        Published = PublicationTime.TryParse(call.GetValue(_published), out PublicationTime time) ? time : null,
        Lexicons = call.GetValue(_lexicons) ?? [],
        Encoding = call.GetValue(_encoding) is { } name ? Bytes.FindEncoding(name) : null,
    };

    /// <summary>The names of a value as the command line has them.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Reads a value, or adds an error that lists the allowed ones.</summary>
    public static bool ParseEnum<T>(ArgumentResult result, string option, T[] allowed, out T value)
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

    /// <summary>Adds an error where the value of an option is not right.</summary>
    public static void Check(OptionResult result, Func<string, bool> isRight, string rule)
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
}
