namespace FactTrack.Training;

/// <summary>A mention of GUM with its head and its name.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Head">The token that governs it in the gold tree.</param>
/// <param name="Kind">The tag of the first token of its name; <see cref="NameTag.Outside"/> for a mention without one.</param>
/// <param name="Name">The tokens of its name; empty where there is none.</param>
internal readonly record struct GumNamed(GumMention Mention, int Head, NameTag Kind, TokenRange Name);
