namespace FactTrack;

/// <summary>Finds names that the built-in recognizer does not know. Runs before it; what it finds wins.</summary>
/// <threadsafety>Implementations must be safe for any number of threads.</threadsafety>
public interface IEntityRecognizer
{
    /// <summary>Finds names.</summary>
    /// <param name="tokens">All tokens of the article.</param>
    /// <param name="syntax">Their tags and trees.</param>
    /// <param name="sentences">The sentences.</param>
    /// <returns>Names in any order; overlapping ones lose to the longer, then the earlier.</returns>
    IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences);
}
