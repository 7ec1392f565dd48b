namespace FactTrack;

/// <summary>A line of <c>attitudes.lex</c>.</summary>
/// <param name="Form">Verb, noun or adjective.</param>
/// <param name="Kind">The kind of attribution.</param>
/// <param name="Stance">Whether the source is for or against.</param>
/// <param name="Forms">What the content may be.</param>
/// <param name="Prepositions">The prepositions that lead to the content.</param>
internal sealed record AttitudeEntry(CueForm Form, AttributionKind Kind, Stance Stance, AttitudeForms Forms, string[] Prepositions)
{
    /// <summary>True if the content may have a form.</summary>
    public bool Takes(AttitudeForms form) => (Forms & form) != 0;
}
