namespace FactTrack;

/// <summary>How many people a happening killed and injured, as all its reports settle it.</summary>
/// <remarks>
/// Whoever did it counts like the others. Copies of a story are one origin. Figures over several happenings ("in separate shootings"), of superseded versions, of denials and of facts that
/// a review rejected have no say. Nothing settled never means nobody.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record EventFigures
{
    private static readonly EventFigure s_untold = new(null, "no figure", []);

    /// <summary>Nothing told.</summary>
    public static EventFigures None { get; } = new();

    /// <summary>The killed.</summary>
    public EventFigure Killed { get; init; } = s_untold;

    /// <summary>The injured who live.</summary>
    public EventFigure Injured { get; init; } = s_untold;

    /// <summary>The killed and the injured together.</summary>
    public EventFigure Hit { get; init; } = s_untold;

    /// <summary>What is settled, such as "3 killed (all 2 origins agree), 5 injured (one origin)"; empty where nothing is.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        foreach ((EventFigure figure, string measure) in new[] { (Killed, Measures.Killed), (Injured, Measures.Injured), (Hit, Measures.Hit) })
            if (figure.Settled is { } settled) yield return $"{FigureText.Of(settled)} {measure} ({figure.Reason})";
    }
}
