namespace FactTrack;

/// <summary>What is to be said about a claim of a draft, the gravest first.</summary>
public enum DraftNoteKind : byte
{
    /// <summary>A reviewer rejected what it tells.</summary>
    Rejected,

    /// <summary>It was corrected since: by a reviewer, or by its publisher, who tells the contrary now.</summary>
    Corrected,

    /// <summary>Its source took it back.</summary>
    Retracted,

    /// <summary>Its publisher took it out of the text.</summary>
    Withdrawn,

    /// <summary>All reports tell the contrary.</summary>
    Contrary,

    /// <summary>No report that stands gives its figure; all that give one give another.</summary>
    FigureContradicted,

    /// <summary>Its figure was given once, and another one since.</summary>
    FigureOutOfDate,

    /// <summary>It quotes otherwise than the reports do.</summary>
    QuoteAltered,

    /// <summary>Somebody denies it or says otherwise, and the draft does not tell so.</summary>
    Contested,

    /// <summary>It tells an accusation as a fact.</summary>
    AllegationLost,

    /// <summary>It tells as the article's own what all reports have from a source, or leaves out a link of the chain.</summary>
    SourceLost,

    /// <summary>It is told as more certain than in any report.</summary>
    HedgeLost,

    /// <summary>It gives as exact what all reports give as a bound or as about so much.</summary>
    BoundLost,

    /// <summary>Reports of the fact give no such figure, or only a vague one.</summary>
    FigureUnsupported,

    /// <summary>Nobody who is named stands behind it in any report.</summary>
    AnonymousOnly,

    /// <summary>The article tells it as its own, and all reports go back to one origin.</summary>
    SingleOrigin,
}
