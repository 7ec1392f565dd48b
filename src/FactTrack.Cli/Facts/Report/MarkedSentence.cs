namespace FactTrack.Cli.Facts;

/// <summary>The sentences that a claim was read from, word for word, with the claim's own words marked.</summary>
internal static class MarkedSentence
{
    /// <summary>The sentences.</summary>
    public static Html Of(Claim claim)
    {
        List<Mark> marks = Mark.Of([claim]);
        var html = new Html();
        for (int i = 0; i < claim.Evidence.Count; i++) html.Add($"{(i > 0 ? " … " : "")}{Of(claim.Evidence[i], marks)}");
        return html;
    }

    private static Html Of(TextPart sentence, List<Mark> marks)
    {
        string text = sentence.ToString();
        TextSpan whole = sentence.Extent;
        // Of a sentence in pieces the places between them are not known.
        if (sentence.Spans.Count > 1) return new Html().Text(text);
        IEnumerable<Mark> own = marks.Where(m => whole.Contains(m.Span))
            .Select(m => m with { Span = new TextSpan(m.Span.Start - whole.Start, m.Span.End - whole.Start, m.Span.Source) });
        return new MarkedText(text, whole.Source, own).Range(0, text.Length);
    }
}
