namespace FactTrack;

/// <summary>What an article tells of the accusation behind a claim: the claim is the deed that somebody is accused of.</summary>
/// <remarks>
/// The accusation itself ("Holm was charged") is a claim of its own. What becomes of it anywhere in the article reaches the deed, where
/// the accused, and the deed if it is named, are the same.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Allegation
{
    /// <summary>Makes an allegation of what is told.</summary>
    /// <param name="steps">At least one.</param>
    /// <exception cref="ArgumentException">There is no step.</exception>
    public Allegation(ValueList<AllegationStep> steps)
    {
        if (steps.Count == 0) throw new ArgumentException("An allegation needs at least one step.", nameof(steps));
        Steps = steps;
    }

    /// <summary>What is told of it, in the order of the text; of each status at most eight steps.</summary>
    public ValueList<AllegationStep> Steps { get; }

    /// <summary>How far it went: the furthest of the steps, whatever their order in the text.</summary>
    public AllegationStatus Status => Furthest.Status;

    /// <summary>The words that gave <see cref="Status"/>, where it is first told.</summary>
    public TextPart Words => Furthest.Words;

    /// <summary>True if a denial by the accused is told, such as a plea of not guilty.</summary>
    public bool IsDenied => Steps.Any(step => step.Status == AllegationStatus.Denied);

    /// <summary>True while somebody is accused and nothing is proven: neither admitted nor decided by a conviction or an acquittal that stands.</summary>
    public bool IsUnproven => Status is not (AllegationStatus.Denied or AllegationStatus.Admitted or AllegationStatus.Convicted or AllegationStatus.Acquitted);

    private AllegationStep Furthest => Steps.MaxBy(step => step.Status)!;

    /// <summary>The steps, joined by arrows.</summary>
    public override string ToString() => string.Join(" -> ", Steps);
}
