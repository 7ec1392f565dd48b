namespace FactTrack;

/// <summary>A word or mark of the text, by the tokenization of UD English ("don't" is "do" and "n't").</summary>
/// <param name="Index">Its place in <see cref="Document.Tokens"/>.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">Its normalised form: quotation marks, dashes and spaces of all styles made plain. The span is the truth.</param>
public readonly record struct Token(int Index, TextSpan Span, string Form)
{
    /// <summary>The normalised form.</summary>
    public override string ToString() => Form;
}
