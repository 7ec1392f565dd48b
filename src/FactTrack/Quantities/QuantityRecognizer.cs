namespace FactTrack;

/// <summary>Layer 4: amounts.</summary>
internal sealed class QuantityRecognizer(IQuantityRecognizer[] recognizers)
{
    /// <summary>The user's recognizers, which win over the built-in one.</summary>
    public IQuantityRecognizer[] Recognizers { get; } = recognizers;

    /// <summary>Finds amounts, in the order of the text, without overlap.</summary>
    public ValueList<Quantity> Recognize(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) => [];
}
