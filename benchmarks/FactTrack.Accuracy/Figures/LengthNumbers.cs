namespace FactTrack.Accuracy;

/// <summary>Finds the number in a length of time ("3" in "3 years").</summary>
internal static class LengthNumbers
{
    /// <summary>The number, or null if the words have none.</summary>
    public static FoundFigure? Read(Document document, TimeExpression length)
    {
        var view = new SentenceView(document.Tokens, document.Syntax, new TreeIndex(document.Syntax), length.Tokens);
        for (int at = length.Tokens.Start; at < length.Tokens.End; at++)
        {
            if (NumberReader.Read(view, at) is not { Kind: NumberKind.Cardinal or NumberKind.Fraction } number) continue;
            (int start, int end) = (document.Tokens[at].Span.Start, document.Tokens[number.Tokens.End - 1].Span.End);
            return new FoundFigure(start, end, number.Value, number.Value, null);
        }

        return null;
    }
}
