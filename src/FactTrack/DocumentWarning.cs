namespace FactTrack;

/// <summary>Something about an article's text that limited what was found; nothing else was lost.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What happened and what to do, in English.</param>
/// <param name="Span">Where, if at one place.</param>
public sealed record DocumentWarning(WarningKind Kind, string Message, TextSpan? Span = null);
