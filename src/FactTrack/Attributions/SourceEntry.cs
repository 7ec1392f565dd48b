namespace FactTrack;

/// <summary>A word of <c>sources.lex</c>.</summary>
/// <param name="Form">What the word is.</param>
/// <param name="Type">The type of a source with this word.</param>
/// <param name="IsAnonymous">True if nobody can be held to it unless a name stands with it.</param>
internal sealed record SourceEntry(SourceForm Form, SourceType Type, bool IsAnonymous);
