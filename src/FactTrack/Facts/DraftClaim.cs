namespace FactTrack;

/// <summary>A claim of a draft with the fact that it tells.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Member">The claim as a report.</param>
/// <param name="Known">The fact.</param>
internal sealed record DraftClaim(ExtractionResult Draft, Claim Claim, FactMember Member, KnownFact Known)
{
    /// <summary>True if it tells the contrary of the fact.</summary>
    public bool IsContrary => Known.Polarity is { } side && Claim.Polarity != side;

    /// <summary>True if it reports that somebody denies the fact.</summary>
    public bool IsDenial => Claim.Attribution?.Stance == Stance.Denied;

    /// <summary>True if the draft says it in its own words.</summary>
    public bool IsOwn => Claim.Asserter == Asserter.Article;

    /// <summary>True in the headline, which is short of words.</summary>
    public bool IsTitle => Member.Report.IsTitle;

    /// <summary>A note on it.</summary>
    public DraftNote Note(DraftNoteKind kind, string explanation, IEnumerable<string> reports, TextPart? words = null) => new()
    {
        Kind = kind, Claim = Claim, Words = words, FactId = Known.Fact.Id, Explanation = explanation, Reports = [.. reports],
    };
}
