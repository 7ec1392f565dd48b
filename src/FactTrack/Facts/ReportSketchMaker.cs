namespace FactTrack;

/// <summary>Makes the sketches that facts are read from, of the claims of one article.</summary>
internal sealed class ReportSketchMaker
{
    private static readonly WordSet s_retractions = new(Lexicon.BuiltIn("retractions").Entries.Select(entry => entry.Key));

    private readonly ExtractionResult _result;
    private readonly SourceSketcher _sources;
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);
    private readonly List<(TextSpan Extent, Claim Claim)> _takenBack = [];
    private readonly string? _credit;

    public ReportSketchMaker(ExtractionResult result)
    {
        (_result, _sources, _credit) = (result, new SourceSketcher(result.Entities), AgencyCredit.Of(result.Article));
        for (int i = 0; i < result.Claims.Count; i++)
        {
            Claim claim = result.Claims[i];
            _claims.TryAdd(claim.Id, i);
            if (claim.Polarity == Polarity.Positive && s_retractions.Contains(claim.Action.Lemma))
                foreach (ClaimArgument argument in claim.Arguments) _takenBack.Add((argument.Words.Extent, claim));
        }
    }

    /// <summary>The sketch of one claim. For all claims of an article, make one maker.</summary>
    public static ReportSketch Of(ExtractionResult result, int claim) => new ReportSketchMaker(result).Of(claim);

    /// <summary>The sketch of a claim, by its index in <see cref="ExtractionResult.Claims"/>.</summary>
    public ReportSketch Of(int index)
    {
        Claim claim = _result.Claims[index];
        Claim? takenBack = TakenBack(claim);
        return new ReportSketch
        {
            Told = claim.Describe(),
            Entities = [.. Names(claim).Distinct(StringComparer.Ordinal)],
            EventType = claim.EventType,
            Context = claim.Context,
            Kind = KindOf(claim),
            Act = (claim as StatementClaim)?.Act,
            Polarity = claim.Polarity,
            Certainty = claim.Condition is null ? claim.Certainty : Certainty.Unknown,
            Asserter = takenBack is null ? claim.Asserter : Asserter.Source,
            Stance = StanceOf(claim),
            IsAllegation = claim.IsAllegation,
            IsTitle = claim.Block == BlockKind.Headline,
            IsTakenBack = takenBack is not null,
            Confidence = claim.Confidence.Overall,
            Chain = Chain(claim, takenBack),
            Credit = _credit,
            Content = [.. ContentOf(claim).Select(id => _claims.GetValueOrDefault(id, -1)).Where(content => content >= 0)],
            Time = claim.Times.FirstOrDefault(time => time is { Relation: TimeRelation.At, Interval: not null })?.Interval,
            Figures = FigureSketch.Of(_result, claim).OrNumbers(claim).ToBytes(),
        };
    }

    private static IEnumerable<string> Names(Claim claim) =>
        claim.Actors.Select(actor => actor.Entity).Concat(claim.Arguments.Select(argument => argument.Entity)).Where(entity => entity is not null).Select(entity => entity!.Name);

    private static ClaimKind KindOf(Claim claim) => claim switch
    {
        StatementClaim => ClaimKind.Statement,
        AssessmentClaim => ClaimKind.Assessment,
        PlanClaim => ClaimKind.Plan,
        FigureClaim => ClaimKind.Figure,
        StateClaim => ClaimKind.State,
        _ => ClaimKind.Event,
    };

    // A denial stays one whoever passes it on; else the distance of anybody in the chain is that of the report.
    private static Stance StanceOf(Claim claim)
    {
        if (claim.Attribution is not { } innermost) return Stance.Neutral;
        if (innermost.Stance == Stance.Denied || claim.Allegation is { Status: AllegationStatus.Denied }) return Stance.Denied;
        for (Attribution? at = innermost; at is not null; at = at.ReportedBy)
            if (at.Stance == Stance.Distanced) return Stance.Distanced;
        return innermost.Stance;
    }

    private static ValueList<string> ContentOf(Claim claim) => claim switch
    {
        StatementClaim statement => statement.Content,
        AssessmentClaim assessment => assessment.Content,
        _ => [],
    };

    private ValueList<SourceSketch> Chain(Claim claim, Claim? takenBack)
    {
        if (takenBack is { Actors: [var actor, ..] }) return [_sources.Of(actor)];
        return claim.Attribution is { } attribution ? [.. attribution.Chain().Select(_sources.Of)] : [];
    }

    /// <summary>The claim by which a claim is taken back: it stands inside what is retracted ("her statement that ...").</summary>
    private Claim? TakenBack(Claim claim)
    {
        foreach ((TextSpan extent, Claim by) in _takenBack)
            if (!ReferenceEquals(by, claim) && claim is not StatementClaim && extent.Contains(claim.Action.Words.Extent)) return by;
        return null;
    }
}
