namespace FactTrack;

/// <summary>What a line of an article starts with.</summary>
internal enum LineMark : byte
{
    /// <summary>Nothing: plain text.</summary>
    None,

    /// <summary>"# ", or a line of "=" below.</summary>
    Title,

    /// <summary>"## " to "###### ", or a line of "-" below.</summary>
    Heading,

    /// <summary>"> ".</summary>
    Quote,

    /// <summary>"- ", "* ", "1. ".</summary>
    Item,

    /// <summary>A row of a table, "| a | b |".</summary>
    Table,

    /// <summary>A line inside a code fence.</summary>
    Code,
}

/// <summary>A line, or several that belong together, without white space and markers around it.</summary>
/// <param name="Mark">What it starts with.</param>
/// <param name="Start">Its first code unit after the marker.</param>
/// <param name="End">One past its last.</param>
/// <param name="BlankBefore">True if an empty line or a rule stands before it.</param>
internal readonly record struct TextLine(LineMark Mark, int Start, int End, bool BlankBefore)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
