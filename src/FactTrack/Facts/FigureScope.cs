namespace FactTrack;

/// <summary>What a figure is a figure of. Figures of different scope never meet.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FigureScope
{
    /// <summary>What is counted or measured: what became of people ("killed", "injured", "hit" where both are meant, "arrested"), else the lemma of the counted or measuring noun ("troop", "inflation").</summary>
    public required string Measure { get; init; }

    /// <summary>The unit's code with what it is counted by ("USD", "%", "count/day"), or null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The lemma of the action or relation that the figure is about ("send"); null where <see cref="Measure"/> tells it.</summary>
    public string? Action { get; init; }

    /// <summary>Of whom or what it is a part ("child", "officer"); null for everybody.</summary>
    public string? Group { get; init; }

    /// <summary>Where, in the article's words or by the entity's name; null where not told.</summary>
    public string? Place { get; init; }

    /// <summary>The time that it covers, where the article tells one.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>True for a sum over several events or a stretch of time ("five dead in weekend shootings", "so far this year"), which is no figure of one event.</summary>
    public bool IsSum { get; init; }

    /// <summary>True for a difference ("200 more", "rose by 3 %"), which is no level.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether two scopes are one: null where that is unclear, since only one of them tells its group. A place that only one tells is that of the event of both.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? Matches(FigureScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Measure != other.Measure || Unit != other.Unit || IsSum != other.IsSum || IsChange != other.IsChange) return false;
        if (Action is not null && other.Action is not null && Action != other.Action) return false;
        if (Time is { } time && other.Time is { } when && IsSum && !(time.Start < when.End && when.Start < time.End)) return false;
        if (Same(Place, other.Place) == false) return false;
        return Same(Group, other.Group);
    }

    /// <summary>The parts with a value, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private static bool? Same(string? left, string? right) =>
        left is null && right is null ? true : left is null || right is null ? null : string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Parts()
    {
        yield return Unit is null ? Measure : $"{Measure} ({Unit})";
        if (Action is not null) yield return Action;
        if (Group is not null) yield return "of " + Group;
        if (Place is not null) yield return "in " + Place;
        if (IsSum) yield return Time is { } time ? $"over {time}" : "over several events";
        if (IsChange) yield return "change";
    }
}
