namespace FactTrack.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For reading in a terminal.</summary>
    Table,

    /// <summary>One indented object, or an array for several articles.</summary>
    Json,

    /// <summary>One object a line.</summary>
    Jsonl,

    /// <summary>Open-information-extraction tuples, tab-separated.</summary>
    Tuples,

    /// <summary>One self-contained page.</summary>
    Html,
}
