using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>The option that names the file of facts, and the work with it.</summary>
internal sealed class DatabaseOption
{
    private const string Default = "facts.db";
    private readonly Option<string> _file;

    /// <param name="isOptional">True for a command that can do without; then there is no default.</param>
    public DatabaseOption(bool isOptional = false)
    {
        _file = new("--db") { Description = isOptional ? "The file of facts." : $"The file of facts. Default: {Default}.", HelpName = "FILE" };
        if (!isOptional) _file.DefaultValueFactory = _ => Default;
    }

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_file);

    /// <summary>True if a call names a file.</summary>
    public bool IsGiven(CommandResult call) => call.GetResult(_file) is { Implicit: false };

    /// <summary>The file that a call names; also while it is checked, when there are no defaults yet.</summary>
    public string File(CommandResult call) => call.GetValue(_file) ?? Default;

    /// <summary>Opens the file, does the work, and says what went wrong.</summary>
    /// <param name="call">The call.</param>
    /// <param name="work">The work; an <see cref="ArgumentException"/> of it is a wrong call.</param>
    /// <param name="create">True to make the file where there is none.</param>
    /// <param name="keep">What to keep of the texts.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(
        ParseResult call, Func<FactTracker, Messages, Task> work, CancellationToken cancellation, bool create = false, KeepText keep = KeepText.All)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var messages = new Messages(Console.Error);
        string file = call.GetValue(_file)!;
        if (!create && !System.IO.File.Exists(file))
        {
            messages.Fail(file, "There is no such file. Make one: facttrack track FILE... --db " + file);
            return ExitCode.WrongCall;
        }

        try
        {
            await using SqliteFactStore store = await SqliteFactStore.OpenAsync(file, new() { KeepText = keep }, cancellation).ConfigureAwait(false);
            await work(new FactTracker(store), messages).ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            // Without the name of the parameter, which means nothing to a user.
            messages.Fail(file, e.ParamName is null ? e.Message : e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal));
            return ExitCode.WrongCall;
        }
        catch (OperationCanceledException)
        {
            messages.Fail(file, "Stopped. What was tracked so far is kept; run the same command again to go on.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Fail(file, e.Message);
        }

        return messages.HasFailures ? ExitCode.SomeFailed : ExitCode.Ok;
    }
}
