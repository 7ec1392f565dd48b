namespace FactTrack.Cli;

/// <summary>What an input is.</summary>
internal enum InputKind
{
    /// <summary>By file name, else by content.</summary>
    Auto,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown; its markers are known to the library and stay in the text.</summary>
    Markdown,

    /// <summary>HTML; read into text.</summary>
    Html,

    /// <summary>One article a line, as JSON.</summary>
    Jsonl,
}
