using System.Globalization;

namespace FactTrack;

/// <summary>Something about one line of a user's lexicon.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What it is and what to do, in English; other lines that it has to do with are named.</param>
public sealed record LexiconProblem(int Line, LexiconSeverity Severity, string Message)
{
    /// <summary>The problem as <c>(7): warning: ...</c>, to be written behind the name of the file.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Line}): {Severity.ToString().ToLowerInvariant()}: {Message}");
}
