namespace FactTrack;

/// <summary>Finds amounts that the built-in recognizer does not know, in front of it or behind it: see <see cref="RecognizerOrder"/>.</summary>
/// <threadsafety>Implementations must be safe for any number of threads.</threadsafety>
public interface IQuantityRecognizer
{
    /// <summary>Finds amounts.</summary>
    /// <param name="article">The article, for <see cref="TextPart"/>s and the publication date.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="syntax">Their tags and trees.</param>
    /// <returns>Amounts in any order, without overlap: of two that share a token, the one that starts first is taken. One whose tokens are none of the text is left out.</returns>
    IEnumerable<Quantity> Recognize(Article article, TokenTable tokens, SyntaxTable syntax);
}
