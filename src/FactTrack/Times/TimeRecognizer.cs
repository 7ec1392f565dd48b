namespace FactTrack;

/// <summary>Layer 5: times.</summary>
internal sealed class TimeRecognizer(ITimeRecognizer[] recognizers, bool southern)
{
    /// <summary>The user's recognizers, which win over the built-in one.</summary>
    public ITimeRecognizer[] Recognizers { get; } = recognizers;

    /// <summary>True if seasons are those of the southern hemisphere.</summary>
    public bool Southern { get; } = southern;

    /// <summary>Finds times, in the order of the text, without overlap, resolved against the article's publication.</summary>
    public ValueList<TimeExpression> Recognize(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree) => [];
}
