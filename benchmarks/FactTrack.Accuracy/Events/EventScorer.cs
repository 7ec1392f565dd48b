namespace FactTrack.Accuracy;

/// <summary>Counts the records whose events are found.</summary>
/// <remarks>
/// A record is right by type if for each of its events some claim has the type; by type and actors if for each of them one claim has both. A record that is known to
/// have no event is right, by both, if no claim has a type.
/// </remarks>
internal sealed class EventScorer
{
    private int _records;
    private int _types;
    private int _whole;

    /// <summary>The share of records whose types are found.</summary>
    public double Type => Share(_types);

    /// <summary>The share of records whose types are found with their actors.</summary>
    public double TypeAndActors => Share(_whole);

    /// <summary>Scores one record.</summary>
    public void Add(EventRecord record, IReadOnlyList<Claim> claims)
    {
        (bool type, bool whole) = Judge(record, claims);
        _records++;
        if (type) _types++;
        if (whole) _whole++;
    }

    /// <summary>Whether the types are right, and the types with their actors.</summary>
    public static (bool Type, bool Whole) Judge(EventRecord record, IReadOnlyList<Claim> claims)
    {
        if (record.Events.Length > 0)
            return (record.Events.All(e => claims.Any(e.IsTypeOf)), record.Events.All(e => claims.Any(c => e.IsTypeOf(c) && e.HasActors(c))));
        bool isNone = claims.All(c => c.EventType is null);
        return (isNone, isNone);
    }

    private double Share(int right) => _records == 0 ? 0 : (double)right / _records;
}
