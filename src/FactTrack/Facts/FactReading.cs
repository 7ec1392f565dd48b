namespace FactTrack;

/// <summary>What the reports of a fact say together. A pure function of the reports: their order of arrival does not count.</summary>
internal sealed record FactReading
{
    /// <summary>The reports, in the order in which they were told.</summary>
    public required ValueList<FactMember> Members { get; init; }

    /// <summary>Of each member what is to be known of it.</summary>
    public required ValueList<ReportMarks> Marks { get; init; }

    /// <summary>Of each member the key of its origin, or null where it adds none.</summary>
    public required ValueList<string?> OriginOf { get; init; }

    public required ValueList<Origin> Origins { get; init; }

    public required Support Support { get; init; }

    public required Contest Contest { get; init; }

    public required Lifecycle Lifecycle { get; init; }

    /// <summary>The figures, one series a scope.</summary>
    public required ValueList<FigureSeries> Figures { get; init; }

    /// <summary>Index of the member that tells the fact best.</summary>
    public required int Teller { get; init; }
}
