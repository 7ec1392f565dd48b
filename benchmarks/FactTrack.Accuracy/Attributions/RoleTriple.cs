namespace FactTrack.Accuracy;

/// <summary>One attribution as three roles.</summary>
/// <param name="Source">Who says it; empty where nobody is named.</param>
/// <param name="Cue">The words that link.</param>
/// <param name="Content">What is said.</param>
internal sealed record RoleTriple(RoleSpan Source, RoleSpan Cue, RoleSpan Content)
{
    /// <summary>The role of a row that looks at one role only.</summary>
    public RoleSpan Role(AttributionRow row) => row switch
    {
        AttributionRow.Source => Source,
        AttributionRow.Cue => Cue,
        _ => Content,
    };

    /// <summary>True if all roles of a row match those of another attribution.</summary>
    public bool Matches(RoleTriple other, AttributionRow row, MatchMode mode) => row switch
    {
        AttributionRow.SourceAndContent => Source.Matches(other.Source, mode) && Content.Matches(other.Content, mode),
        AttributionRow.Full => Source.Matches(other.Source, mode) && Cue.Matches(other.Cue, mode) && Content.Matches(other.Content, mode),
        _ => Role(row).Matches(other.Role(row), mode),
    };
}
