using System.Buffers;

namespace FactTrack;

/// <summary>Reads all figures of a text with the words around them. Amounts that stand in no claim are there only while the result has its layers.</summary>
internal sealed class SaidFigureReader
{
    // What follows a mark belongs to the next figure.
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",;:(\u2013\u2014");

    private readonly ExtractionResult _result;
    private readonly List<Found> _found = [];
    private readonly TextSpan[] _amounts;

    private SaidFigureReader(ExtractionResult result)
    {
        _result = result;
        foreach (Claim claim in result.Claims)
            foreach (Figure figure in FigureReader.Read(claim)) Add(claim, figure);
        HashSet<TextSpan> claimed = [.. result.Claims.SelectMany(claim => claim.Quantities).Select(amount => amount.Words.Extent)];
        foreach (Quantity amount in result.Document?.Quantities ?? [])
            if (!claimed.Contains(amount.Words.Extent) && FigureReader.Of(amount) is { } figure) _found.Add(new Found(figure, amount.Words, amount.Words.Extent, SentenceOf(amount.Words.Extent), null));
        _amounts = [.. claimed.Concat(result.Document?.Quantities.Select(amount => amount.Words.Extent) ?? []).Distinct().OrderBy(span => span.Start)];
    }

    /// <summary>The figures, those of claims first.</summary>
    public static IReadOnlyList<SaidFigure> Read(ExtractionResult result)
    {
        var reader = new SaidFigureReader(result);
        return [.. reader._found.Select(found => new SaidFigure(found.Figure, found.Words, WordBag.Of(reader.Around(found)), found.Claim, reader.NounBefore(found)))];
    }

    private void Add(Claim claim, Figure figure)
    {
        TextPart? words = claim.Quantities.FirstOrDefault(amount => FigureInterval.Of(amount.ToBaseUnit()) == figure.Interval)?.Words;
        TextSpan at = (words ?? claim.Action.Words).Extent;
        _found.Add(new Found(figure, words, at, claim.Evidence.Count > 0 ? claim.Evidence[0].Extent : at, claim));
    }

    private TextSpan SentenceOf(TextSpan at)
    {
        foreach (Sentence sentence in _result.Document!.Sentences)
            if (sentence.Span.Source == at.Source && sentence.Span.Start <= at.Start && at.Start < sentence.Span.End) return sentence.Span;
        return at;
    }

    // Words before the first of several figures are of all of them: "sold 5 in the north, and 6 in the south".
    private string?[] Around(Found found)
    {
        (TextSpan at, TextSpan sentence) = (found.At, found.Sentence);
        int before = sentence.Start, after = sentence.End;
        foreach (TextSpan other in _amounts)
        {
            if (other.Source != at.Source) continue;
            if (other.Start >= sentence.Start && other.End <= at.Start) before = Math.Max(before, other.End);
            if (other.Start >= at.End && other.End <= sentence.End) after = Math.Min(after, other.Start);
        }

        string text = at.Source == TextSource.Title ? _result.Article.Title! : _result.Article.Text;
        string left = text[before..Math.Max(before, at.Start)], right = text[at.End..Math.Max(at.End, after)];
        bool isFirst = before == sentence.Start, isLast = after == sentence.End;
        if (isFirst && !isLast) left = "";
        if (!isFirst) left = left.AsSpan().IndexOfAny(s_marks) is >= 0 and int mark ? left[mark..] : "";
        if (!isLast && right.AsSpan().IndexOfAny(s_marks) is >= 0 and int end) right = right[..end];
        return [left, right];
    }

    private string? NounBefore(Found found)
    {
        if (!SaidFigure.IsBare(found.Figure)) return null;
        Found? last = null;
        foreach (Found other in _found)
            if (other.Sentence == found.Sentence && other.At.Start < found.At.Start && other.Figure.Scope.Unit is null && !SaidFigure.IsBare(other.Figure) && (last is null || other.At.Start > last.At.Start)) last = other;
        return last?.Figure.Scope.Measure;
    }

    private sealed record Found(Figure Figure, TextPart? Words, TextSpan At, TextSpan Sentence, Claim? Claim);
}
