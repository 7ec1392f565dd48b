namespace FactTrack;

/// <summary>One count of people that became of an event, with what it weighs.</summary>
/// <param name="Report">The number of the report that gives it.</param>
/// <param name="Origin">The number of its origin.</param>
/// <param name="Figure">The count.</param>
/// <param name="Weight">What it weighs.</param>
internal readonly record struct CasualtyEntry(int Report, int Origin, Figure Figure, double Weight)
{
    /// <summary>What became of those counted.</summary>
    public string Measure => Figure.Scope.Measure;

    /// <summary>True if the count is one number, told as one: nobody named one by one, nobody by the way.</summary>
    public bool IsNumber => Figure is { IsOneByOne: false, Interval.IsExact: true };
}
