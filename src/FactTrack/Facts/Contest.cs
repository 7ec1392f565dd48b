namespace FactTrack;

/// <summary>Who says otherwise.</summary>
/// <param name="Status">How it is contested.</param>
/// <param name="By">The names of those who deny or say otherwise, the earliest first.</param>
/// <param name="Reports">The ids of the reports that say so (<see cref="FactReport.Id"/>), the earliest first.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Contest(ContestStatus Status, ValueList<string> By, ValueList<string> Reports)
{
    /// <summary>The status, and by whom.</summary>
    public override string ToString() => By.Count == 0 ? Status.ToString() : $"{Status} by {string.Join(", ", By)}";
}
