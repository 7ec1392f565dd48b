namespace FactTrack;

/// <summary>A count of people of a happening that its reports settle on.</summary>
/// <param name="Settled">The count: mostly one number, an open interval where nobody tells more than "at least 12"; null where none stands out, or nothing is told.</param>
/// <param name="Reason">Why that one, or why none: "all 3 origins agree", "no figure", "no count stands out".</param>
/// <param name="Reports">The ids of the reports that give it (<see cref="FactReport.Id"/>), in the order of telling; where no report does ("four shot, one of them dead"), of those that it follows from.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record EventFigure(FigureInterval? Settled, string Reason, ValueList<string> Reports)
{
    /// <summary>The count and the reason.</summary>
    public override string ToString() => Settled is { } settled ? $"{FigureText.Of(settled)} ({Reason})" : $"not settled ({Reason})";
}
