namespace FactTrack;

/// <summary>Finds times that the built-in recognizer does not know, in front of it or behind it: see <see cref="RecognizerOrder"/>.</summary>
/// <threadsafety>Implementations must be safe for any number of threads.</threadsafety>
public interface ITimeRecognizer
{
    /// <summary>Finds times.</summary>
    /// <param name="article">The article, for <see cref="TextPart"/>s and the publication date.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="syntax">Their tags and trees.</param>
    /// <returns>Times in any order, without overlap: of two that share a token, the one that starts first is taken. One whose tokens are none of the text is left out.</returns>
    IEnumerable<TimeExpression> Recognize(Article article, TokenTable tokens, SyntaxTable syntax);
}
