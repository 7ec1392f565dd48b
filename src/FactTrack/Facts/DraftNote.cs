namespace FactTrack;

/// <summary>Something to look at in an article that is not yet published: where a claim of it differs from what is known.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record DraftNote
{
    /// <summary>What it is.</summary>
    public required DraftNoteKind Kind { get; init; }

    /// <summary>The claim of the draft; its spans are in the draft.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The words of the draft that it is about, such as a figure or a quotation, or null where it is about the whole claim.</summary>
    public TextPart? Words { get; init; }

    /// <summary>The fact that the claim tells (<see cref="FactSummary.Id"/>), or null where only the figure or the quotation was found in another claim.</summary>
    public string? FactId { get; init; }

    /// <summary>The ids of the reports that give the note (<see cref="FactReport.Id"/>), in the order in which they were told.</summary>
    public ValueList<string> Reports { get; init; } = [];

    /// <summary>One plain English sentence that says what is known, and from whom.</summary>
    public required string Explanation { get; init; }

    /// <summary>How grave it is; it follows from <see cref="Kind"/>.</summary>
    public NoteSeverity Severity => Kind switch
    {
        <= DraftNoteKind.QuoteAltered => NoteSeverity.Conflict,
        DraftNoteKind.SingleOrigin => NoteSeverity.Hint,
        _ => NoteSeverity.Warning,
    };

    /// <summary>The kind and the explanation.</summary>
    public override string ToString() => $"{Kind}: {Explanation}";
}
