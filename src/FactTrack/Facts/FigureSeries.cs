namespace FactTrack;

/// <summary>All figures of one scope in the order of their telling, with what they settle on.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FigureSeries
{
    internal FigureSeries(FigureScope scope, ValueList<FigurePoint> points, bool isClear)
    {
        (Scope, Points, IsScopeClear) = (scope, points, isClear);
        (Revisions, ValueList<FigurePoint> standing) = FigureSettler.Revise(scope, points);
        (Settled, Agreement, Reason) = FigureSettler.Settle(standing, isClear);
    }

    /// <summary>What the figures are of.</summary>
    public FigureScope Scope { get; }

    /// <summary>The figures, by time in UTC with undated ones last, then by article and claim.</summary>
    public ValueList<FigurePoint> Points { get; }

    /// <summary>False if it is unclear that all figures are of one scope; then nothing settles.</summary>
    public bool IsScopeClear { get; }

    /// <summary>Where an origin told another figure than before, in the order of telling.</summary>
    public ValueList<FigureRevision> Revisions { get; }

    /// <summary>How the figures that still stand agree; unclear if there is none, or the scope is unclear.</summary>
    public FigureAgreement Agreement { get; }

    /// <summary>The value that the reports settle on, or null.</summary>
    public FigureInterval? Settled { get; }

    /// <summary>Why it settles on that value, or why on none.</summary>
    public string Reason { get; }

    /// <summary>The series as it was known at a moment: of what was told at that moment or before. Undated figures are left out.</summary>
    /// <param name="moment">The moment; days count from their midnight in UTC.</param>
    public FigureSeries AsOf(DateTimeOffset moment) =>
        new(Scope, Points.Where(p => p.At is not null && ReportOrder.Moment(p.At) <= moment.UtcDateTime).ToValueList(), IsScopeClear);

    /// <summary>What it settles on in words: "12 killed", "troops: about 15,000"; where nothing settles, what it is of with "unsettled".</summary>
    public string Describe() => FigureText.Of(this) ?? FigureText.Of(Scope, "unsettled");

    /// <summary>Scope, settled value and reason.</summary>
    public override string ToString() => $"{Scope}: {(Settled is { } value ? value.ToString() : "not settled")} ({Reason})";
}
