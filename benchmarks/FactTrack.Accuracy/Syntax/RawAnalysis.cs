namespace FactTrack.Accuracy;

/// <summary>Sentences, surface tokens and syntactic words of one raw text, in order.</summary>
internal sealed class RawAnalysis
{
    /// <summary>Where each sentence stands, from its first to its last token.</summary>
    public List<RawSpan> Sentences { get; } = [];

    /// <summary>Where each token stands; one token may hold several words.</summary>
    public List<RawSpan> Tokens { get; } = [];

    /// <summary>The words.</summary>
    public List<RawWord> Words { get; } = [];
}
