namespace FactTrack;

/// <summary>Figures of one fact that are of one scope. The reports of a fact tell one action, in whatever word; so actions do not part them.</summary>
internal sealed class FigureGroup(FigureScope scope)
{
    private readonly List<ReportedFigure> _figures = [];

    public FigureScope Scope { get; } = scope;

    /// <summary>The figures, in the order in which they were told.</summary>
    public IEnumerable<ReportedFigure> Figures => _figures.OrderBy(figure => figure.Report);

    /// <summary>The groups of figures. One that tells no place is of the place that the others tell, if they tell one.</summary>
    public static List<FigureGroup> Of(IEnumerable<ReportedFigure> figures)
    {
        var groups = new List<FigureGroup>();
        foreach (ReportedFigure figure in figures.OrderBy(figure => figure.Figure.Scope.Place is null))
        {
            FigureScope scope = figure.Figure.Scope;
            FigureGroup[] fitting = [.. groups.Where(group => Bare(group.Scope).Matches(Bare(scope)) == true)];
            FigureGroup? own = fitting.Length == 1 ? fitting[0] : fitting.FirstOrDefault(group => group.Scope.Place is null);
            if (own is null) groups.Add(own = new FigureGroup(scope));
            own._figures.Add(figure);
        }

        return groups;
    }

    /// <summary>True if the figures may be of the same as those of another group, which is not the whole of which this is a part by its own word; unless one article tells both.</summary>
    public bool MayBeOf(FigureGroup other, FactMember[] told)
    {
        if (Scope.Group is null && other.Scope.Group is not null) return false;
        if ((Scope.Group is null) == (other.Scope.Group is null) && !string.Equals(Scope.Group, other.Scope.Group, StringComparison.OrdinalIgnoreCase)) return false;
        if (Wide(Scope).Matches(Wide(other.Scope)) != true) return false;
        HashSet<long> articles = [.. _figures.Select(figure => told[figure.Report].Article.Key)];
        return !other._figures.Any(figure => articles.Contains(told[figure.Report].Article.Key));
    }

    /// <summary>True if it is unclear what is counted.</summary>
    public bool IsUnclear => _figures.Exists(figure => figure.Figure.Standing == FigureStanding.Unclear);

    /// <summary>True if the doer is counted in some figures and not in others.</summary>
    public bool IsMixed => _figures.Exists(figure => figure.Figure.Standing == FigureStanding.WithDoer) && _figures.Exists(figure => figure.Figure.Standing != FigureStanding.WithDoer);

    private static FigureScope Bare(FigureScope scope) => scope with { Action = null };

    private static FigureScope Wide(FigureScope scope) => scope with { Action = null, Place = null, Group = null };
}
