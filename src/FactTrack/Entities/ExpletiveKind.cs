namespace FactTrack;

/// <summary>How a word makes its subject "it" stand for no thing: the kinds of <c>expletives.lex</c>.</summary>
internal enum ExpletiveKind
{
    /// <summary>A verb of weather.</summary>
    Verb,

    /// <summary>A verb, where it stands alone: "as bad as it gets".</summary>
    Bare,

    /// <summary>A predicate of time and circumstance: "it was late".</summary>
    Predicate,

    /// <summary>A word for what happened: "it was tragic".</summary>
    Situation,
}
