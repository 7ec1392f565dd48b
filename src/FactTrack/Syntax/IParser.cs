namespace FactTrack;

/// <summary>Gives tokens their tags, lemmas and trees by Universal Dependencies v2 for English. Replaces the built-in model.</summary>
/// <threadsafety>Implementations must be safe for any number of threads.</threadsafety>
public interface IParser
{
    /// <summary>Name and version of the model, recorded in every result.</summary>
    string Version { get; }

    /// <summary>Parses all sentences of a text.</summary>
    /// <param name="forms">The normalised forms of all tokens.</param>
    /// <param name="sentenceStarts">Index of each sentence's first token, then the number of tokens; sentences are not empty.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One entry a token; a single-rooted tree a sentence. The same input gives the same output.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default);
}
