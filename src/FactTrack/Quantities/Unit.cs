namespace FactTrack;

/// <summary>The unit of a quantity.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Code">ISO 4217 for money (<c>USD</c>), the usual symbol else (<c>km</c>, <c>%</c>, <c>pp</c>).</param>
/// <param name="Per">What it is counted by in a rate ("a day" gives <c>day</c>), or null.</param>
public sealed record Unit(UnitKind Kind, string Code, string? Per = null)
{
    /// <summary>The code, with <c>/day</c> for a rate.</summary>
    public override string ToString() => Per is null ? Code : $"{Code}/{Per}";
}
