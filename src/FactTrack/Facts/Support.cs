namespace FactTrack;

/// <summary>How many independent origins a fact has. It never means that the fact is true.</summary>
/// <param name="Level">How far it goes.</param>
/// <param name="Reports">The ids of the reports that give it (<see cref="FactReport.Id"/>), one for each origin, the earliest first.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Support(SupportLevel Level, ValueList<string> Reports)
{
    /// <summary>The level.</summary>
    public override string ToString() => Level.ToString();
}
