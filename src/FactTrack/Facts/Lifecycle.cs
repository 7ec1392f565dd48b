namespace FactTrack;

/// <summary>What became of a fact.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Reports">The ids of the reports that brought it there (<see cref="FactReport.Id"/>), the earliest first; empty while it is current.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Lifecycle(LifecycleStage Stage, ValueList<string> Reports)
{
    /// <summary>The stage.</summary>
    public override string ToString() => Stage.ToString();
}
