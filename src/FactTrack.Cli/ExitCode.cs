namespace FactTrack.Cli;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Some input could not be read, or the output could not be written; the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line was wrong, or a lexicon that it names could not be used; nothing was done.</summary>
    public const int WrongCall = 2;

    /// <summary>There is something to look at in a draft, and the call asks for this code then.</summary>
    public const int Found = 3;
}
