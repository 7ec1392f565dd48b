using FactTrack;
using ModelResult = Microsoft.Recognizers.Text.ModelResult;

namespace RecognizersAdapter;

/// <summary>Times from Microsoft.Recognizers.Text.</summary>
public sealed class RecognizersTimes : ITimeRecognizer
{
    // Far apart in year, month, day and weekday: what both agree on hangs on neither.
    private static readonly DateTime s_one = new(1985, 3, 5), s_other = new(2017, 10, 25);

    /// <inheritdoc/>
    public IEnumerable<TimeExpression> Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
    {
        foreach ((string text, TextSource source) in article.Texts())
            foreach ((ModelResult result, TimeReading reading) in article.Published() is { } published ? Dated(text, published) : Undated(text))
                if (result.SpanIn(text, source) is { } span && tokens.RangeOf(span) is { Length: > 0 } range)
                    yield return new TimeExpression
                    {
                        Words = new TextPart([span], article.Text, article.Title),
                        Tokens = range,
                        Type = reading.Type,
                        Value = reading.Value,
                        Interval = reading.Interval,
                        Relation = reading.Relation,
                    };
    }

    private static IEnumerable<(ModelResult Result, TimeReading Reading)> Dated(string text, DateTime published)
    {
        foreach (ModelResult result in RecognizersText.Times(text, published))
            if (TimeCandidate.Of(result) is { Count: > 0 } candidates && TimeReader.Read(TimeChoice.Choose(candidates, published), resolve: true) is { } reading)
                yield return (result, reading);
    }

    /// <summary>Without a day of publication only what does not hang on it is resolved, and what is relative to it is left out.</summary>
    private static IEnumerable<(ModelResult Result, TimeReading Reading)> Undated(string text)
    {
        ILookup<(int, int, string), ModelResult> others = RecognizersText.Times(text, s_other).ToLookup(result => (result.Start, result.End, result.TypeName));
        foreach (ModelResult result in RecognizersText.Times(text, s_one))
        {
            List<TimeCandidate> candidates = TimeCandidate.Of(result);
            List<TimeCandidate> same = [.. others[(result.Start, result.End, result.TypeName)].SelectMany(TimeCandidate.Of)];
            if (candidates.Count == 0 || !same.Exists(other => other.Timex == candidates[0].Timex)) continue;
            if (TimeReader.Read(candidates[0], resolve: candidates is [var only] && same.Contains(only)) is { } reading) yield return (result, reading);
        }
    }
}
