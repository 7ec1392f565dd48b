namespace FactTrack;

/// <summary>The family of a quotation mark; marks pair only within their family.</summary>
internal enum QuoteKind : byte
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>Straight or curly double marks, two apostrophes, two backticks.</summary>
    Double,

    /// <summary>Straight or curly single marks.</summary>
    Single,

    /// <summary>Double guillemets.</summary>
    Guillemet,

    /// <summary>Single guillemets.</summary>
    SingleGuillemet,
}
