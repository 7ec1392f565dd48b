namespace FactTrack.Cli;

/// <summary>Messages to the user on standard error, and whether one was a failure.</summary>
internal sealed class Messages(TextWriter error)
{
    /// <summary>True once something failed.</summary>
    public bool HasFailures { get; private set; }

    /// <summary>Something could not be done.</summary>
    public void Fail(string where, string what)
    {
        HasFailures = true;
        error.WriteLine($"error: {where}: {OneLine(what)}");
    }

    /// <summary>Something was done, but the user should know how.</summary>
    public void Warn(string where, string what) => error.WriteLine($"warning: {where}: {OneLine(what)}");

    // What a message quotes must not send control sequences to a terminal.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
