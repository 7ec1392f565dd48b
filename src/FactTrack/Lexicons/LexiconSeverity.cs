namespace FactTrack;

/// <summary>How much a <see cref="LexiconProblem"/> matters.</summary>
public enum LexiconSeverity : byte
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>The file can be used, but a line does not do what it seems to say.</summary>
    Warning,

    /// <summary>The line is broken; the file cannot be used before it is mended.</summary>
    Error,
}
