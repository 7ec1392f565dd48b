namespace FactTrack;

/// <summary>The built-in model.</summary>
internal sealed class NeuralParser : IParser
{
    /// <summary>The shared instance; the model is loaded at its first use.</summary>
    public static NeuralParser Shared { get; } = new();

    /// <inheritdoc/>
    public string Version => "none";

    /// <inheritdoc/>
    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
