namespace FactTrack;

/// <summary>Layer 1: blocks, sentences and tokens.</summary>
internal sealed class TextAnalyzer(int maximumLength)
{
    /// <summary>Texts longer than this are cut, with a warning.</summary>
    public int MaximumLength { get; } = maximumLength;

    /// <summary>Reads title and body.</summary>
    public TextLayer Read(Article article, List<DocumentWarning> warnings, CancellationToken cancellation) =>
        new([], [], new TokenTable([], [], [], 0));
}
