namespace FactTrack.Cli;

/// <summary>Quotations that say something, of which nobody was found who says it.</summary>
internal static class OpenQuotations
{
    /// <summary>The outer quotations with a clause in them that stand in no attribution, in order; words that are only set apart ("so-called") are left out.</summary>
    public static IEnumerable<Quotation> In(Document document)
    {
        var attributed = new bool[document.Tokens.Count];
        var predicates = new bool[document.Tokens.Count];
        foreach (TextSpan span in document.Attributions.SelectMany(attribution => attribution.Content.Spans))
        {
            TokenRange tokens = document.Tokens.RangeOf(span);
            attributed.AsSpan(tokens.Start, tokens.Length).Fill(true);
        }

        foreach (Clause clause in document.Clauses) predicates[clause.Predicate] = true;
        return document.Quotations.Where(quotation => quotation.Depth == 0 && !Holds(quotation, attributed) && Holds(quotation, predicates));
    }

    private static bool Holds(Quotation quotation, bool[] tokens) => quotation.Tokens.Any(range => tokens.AsSpan(range.Start, range.Length).Contains(true));
}
