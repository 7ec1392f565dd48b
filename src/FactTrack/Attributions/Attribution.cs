namespace FactTrack;

/// <summary>A content with its source and cue, by PARC and PolNeAR, and those who pass it on.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Attribution
{
    // Most contents are one range: it is kept here, and the list is made when asked for.
    private readonly TokenRange _first;
    private readonly ValueList<TokenRange>? _several;

    /// <summary>The innermost source: who is responsible for the content.</summary>
    public required Source Source { get; init; }

    /// <summary>The words that link source and content, with auxiliaries ("has said", "according to", "citing").</summary>
    public required TextPart Cue { get; init; }

    /// <summary>What is attributed.</summary>
    public required TextPart Content { get; init; }

    /// <summary>What kind of attribution it is.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>How the cue stands to the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>Negative where the source is told not to have said, believed or wanted it ("did not say whether"): nobody then claims the content.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How certain the content is in the source's view, by the cue (FactBank): "says" is certain, "believes" probable, "fears" possible, "asks" unknown.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>When it was said ("said on Monday that ..."), or null where the text does not tell.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>True if the source stands behind the content as something that is so; false for attitudes, impressions and what it did not say.</summary>
    public bool IsAssertion => Polarity == Polarity.Positive && Kind is not (AttributionKind.Attitude or AttributionKind.Impression);

    /// <summary>The attribution that passes this one on; the outermost has none.</summary>
    public Attribution? ReportedBy { get; init; }

    /// <summary>How sure the source is, given that the content is somebody's, 0 to 1: of those at 0.9, nine in ten are right.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule that found it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The content's tokens, as ranges in order.</summary>
    internal ValueList<TokenRange> ContentTokens
    {
        get => _several ?? (_first.Length == 0 ? [] : [_first]);
        init
        {
            _first = value.Count == 1 ? value[0] : default;
            _several = value.Count <= 1 ? null : value;
        }
    }

    /// <summary>The head token of the cue.</summary>
    internal int CueHead { get; init; } = -1;

    /// <summary>The head token of the source, or -1.</summary>
    internal int SourceHead { get; init; } = -1;

    /// <summary>The sources from the innermost to the outermost.</summary>
    public IEnumerable<Source> Chain()
    {
        for (Attribution? at = this; at is not null; at = at.ReportedBy) yield return at.Source;
    }

    /// <summary>The chain, <c>the Kremlin &lt;- TASS</c>: the innermost first, each with those who pass it on after it.</summary>
    public override string ToString() => string.Join(" <- ", Chain());
}
