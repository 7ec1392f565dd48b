namespace FactTrack;

/// <summary>A content with its source and cue, by PARC and PolNeAR, and those who pass it on.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Attribution
{
    // Most contents are one range: it is kept here, and the list is made when asked for.
    private readonly TokenRange _first;
    private readonly ValueList<TokenRange>? _several;

    /// <summary>Who is responsible for the content.</summary>
    public required Source Source { get; init; }

    /// <summary>The words that link source and content, with auxiliaries ("has said", "according to", "citing").</summary>
    public required TextPart Cue { get; init; }

    /// <summary>What is attributed, without outer quotation marks; several pieces where the cue or another clause stands between, or a quotation goes on.</summary>
    public required TextPart Content { get; init; }

    /// <summary>What kind of attribution it is.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>How the cue puts the content. Denied content is not so in the source's view; a claim inside it is negated already.</summary>
    public Stance Stance { get; init; }

    /// <summary>Negative where the source is told not to have said, believed or wanted it ("did not say whether", "refused to say"): nobody then claims the content. "Did not believe that" is positive, with <see cref="Stance.Denied"/>.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How certain the content is in the source's view, by the cue alone, on the levels of FactBank: "says" is certain, "believes" probable, "fears" possible, "asks" unknown; unknown too for orders, attitudes, what is withheld, and behind a modal verb ("may say").</summary>
    public Certainty Certainty { get; init; }

    /// <summary>When it was said ("said on Monday that ..."), a date or time of day beside the cue; null where the text does not tell.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>True if the source stands behind the content as something that is so; false for attitudes, impressions and what it did not say.</summary>
    public bool IsAssertion => Polarity == Polarity.Positive && Kind is not (AttributionKind.Attitude or AttributionKind.Impression);

    /// <summary>The attribution that passes this one on, always an assertion; null for the outermost.</summary>
    public Attribution? ReportedBy { get; init; }

    /// <summary>How sure the source is, given that the content is somebody's, 0 to 1: of those at 0.9, nine in ten are right, as counted on the train part of PolNeAR by rule and by how source and cue hang together.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule that found it, by a stable name such as <c>verb-clause</c>.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The content's tokens, as ranges in order.</summary>
    internal ValueList<TokenRange> ContentTokens
    {
        get => _several ?? (_first.Length == 0 ? [] : [_first]);
        init
        {
            _first = value.Count == 1 ? value[0] : default;
            _several = value.Count > 1 ? value : null;
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
