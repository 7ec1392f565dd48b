namespace FactTrack;

/// <summary>An article that is not yet published, held against what is known.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record DraftCheck
{
    /// <summary>The id of the draft.</summary>
    public required string ArticleId { get; init; }

    /// <summary>How many claims it makes.</summary>
    public int Claims { get; init; }

    /// <summary>How many of them tell a fact that is known. Of the others nothing can be said.</summary>
    public int Known { get; init; }

    /// <summary>What is to be looked at, in the order of the draft's claims, the gravest of a claim first.</summary>
    public ValueList<DraftNote> Notes { get; init; } = [];

    /// <summary>The counts.</summary>
    public override string ToString() => $"{Claims} claims, {Known} known, {Notes.Count} notes";
}
