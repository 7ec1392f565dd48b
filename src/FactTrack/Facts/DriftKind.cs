namespace FactTrack;

/// <summary>What a claim lost on its way from one text to another.</summary>
public enum DriftKind : byte
{
    /// <summary>An accusation is told as a fact ("allegedly").</summary>
    AllegationLost,

    /// <summary>An amount is told as exact that was not ("up to", "at least", "about").</summary>
    BoundLost,

    /// <summary>What was denied is affirmed ("not").</summary>
    NegationLost,

    /// <summary>The article tells as its own what a source said, leaves out a source of the chain, or names nobody any more.</summary>
    SourceLost,

    /// <summary>It is told as more certain ("may have", "reportedly").</summary>
    HedgeLost,

    /// <summary>Words that both texts give as quoted are not the same.</summary>
    QuoteAltered,
}
