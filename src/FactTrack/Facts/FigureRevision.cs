namespace FactTrack;

/// <summary>A later figure of an origin that takes the place of its earlier one.</summary>
/// <param name="From">The earlier figure.</param>
/// <param name="To">The later one.</param>
/// <param name="Change">What it does.</param>
public sealed record FigureRevision(FigurePoint From, FigurePoint To, FigureChange Change)
{
    /// <summary>Such as <c>Update 4 -&gt; 6</c>.</summary>
    public override string ToString() => $"{Change} {From.Interval} -> {To.Interval}";
}
