namespace FactTrack;

/// <summary>An attribution in the making.</summary>
internal sealed class Draft
{
    /// <summary>The head token of the cue.</summary>
    public required int CueHead { get; init; }

    /// <summary>The cue's tokens.</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>The head token of the source, or -1 where the text names none.</summary>
    public int SourceHead { get; init; } = -1;

    /// <summary>The source's tokens where they were read from the order of words; else they are read from the tree.</summary>
    public TokenRange? SourceWords { get; init; }

    /// <summary>The content's ranges, in order, without outer marks; several where the cue or another clause stands between.</summary>
    public required List<TokenRange> Content { get; set; }

    /// <summary>The kind of attribution.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>The stance of the one who passes the content on.</summary>
    public Stance Stance { get; init; }

    /// <summary>Negative where the source is told not to have given the content.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The relative pronoun that stands for the source ("officials who say"), or -1.</summary>
    public int RelativeWord { get; init; } = -1;

    /// <summary>True if the content is no clause: what is spoken of, stood for or wanted. A clause of the same cue wins over it.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>True if the source stands behind the content.</summary>
    public bool IsAssertion => Polarity == Polarity.Positive && Kind is not (AttributionKind.Attitude or AttributionKind.Impression);

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The one that passes the same content on ("TASS" in "according to TASS, citing the Kremlin"), or null.</summary>
    public Draft? Via { get; set; }

    /// <summary>The number of tokens of the content.</summary>
    public int Size => Content.Sum(r => r.Length);

    /// <summary>True if the content holds a token.</summary>
    public bool Holds(int token)
    {
        foreach (TokenRange range in Content)
            if (range.Contains(token)) return true;
        return false;
    }
}
