namespace FactTrack.Training;

/// <summary>A sentence as annotated. Heads are 1-based positions, 0 for the root; index 0 of each array is the first token.</summary>
internal sealed class TreebankSentence
{
    /// <summary>The document it stands in, such as <c>GUM_news_asylum</c>.</summary>
    public required string Document { get; init; }

    /// <summary>What its file calls it, where it does.</summary>
    public string? Id { get; init; }

    public required string[] Forms { get; init; }

    /// <summary>The sentence as it stands in its text, where the file has it.</summary>
    public string? Text { get; init; }

    /// <summary>Null where there are no tags and no tree, only names.</summary>
    public TreebankLayer? Syntax { get; init; }

    /// <summary>Null where no names are annotated.</summary>
    public NameTag[]? Names { get; init; }

    /// <summary>Mentions with the entities that they stand for; null where none are annotated.</summary>
    public IReadOnlyList<GumNamed>? Mentions { get; init; }

    /// <summary>What teachers think of it; null as long as they were not asked.</summary>
    public SoftTargets? Soft { get; set; }

    public int Length => Forms.Length;
}
