namespace FactTrack.Accuracy;

/// <summary>A claim that a careful reader finds in the articles.</summary>
internal sealed record GoldClaim(
    string Id, string Type, double Weight, string Gist, string[] Docs, GoldActor[] Actors, GoldQuantity? Quantity, GoldTime? Time,
    GoldLink[] SourceChain, GoldQuote? Quote, string Polarity, string Certainty, GoldEvidence[] Evidence)
{
    /// <summary>True if any source is right.</summary>
    public bool SourceAny { get; init; }

    /// <summary>The evidence in one article.</summary>
    public IEnumerable<GoldEvidence> EvidenceIn(string doc) => Evidence.Where(e => e.Doc == doc);

    /// <summary>The spans of a part in one article.</summary>
    public GoldSpan[] SpansIn(string doc, string part) => [.. EvidenceIn(doc).SelectMany(e => e.SpansOf(part))];
}

/// <summary>Who does or is it.</summary>
internal sealed record GoldActor(string Entity);

/// <summary>An amount; a null value with <see cref="Vague"/> is a range from <see cref="Min"/> on, or no value at all.</summary>
internal sealed record GoldQuantity(decimal? Value, decimal? Min, decimal? Max, string Unit, bool Approx, bool Vague)
{
    /// <summary>The approximation that the library should give.</summary>
    public Approximation Approximation => Vague ? Approximation.Vague : Approx ? Approximation.About : Approximation.Exact;
}

/// <summary>A time by its TIMEX3 value, with and without the article's date.</summary>
internal sealed record GoldTime(string? TimexDated, string? TimexUndated, bool Implicit);

/// <summary>A link of the chain of sources, the one nearest to the article first.</summary>
internal sealed record GoldLink(string Source);

/// <summary>Quoted words, without their marks.</summary>
internal sealed record GoldQuote(string Text);

/// <summary>Where a claim stands in an article, part by part.</summary>
internal sealed record GoldEvidence(string Doc, int SentenceStart, int SentenceEnd, Dictionary<string, GoldSpan[]> Spans)
{
    /// <summary>Another chain that is right where the claim is read from this evidence, or null. Its items are entity ids.</summary>
    public string[]? SourceChainOverride { get; init; }

    /// <summary>The spans of a part; none where it is not present.</summary>
    public GoldSpan[] SpansOf(string part) => Spans.GetValueOrDefault(part, []);

    /// <summary>True if a span lies in the sentence.</summary>
    public bool Holds(TextSpan span) => span.Source == TextSource.Body && SentenceStart <= span.Start && span.End <= SentenceEnd;
}
