namespace FactTrack;

/// <summary>Layer 4: amounts.</summary>
/// <remarks>
/// The number, its unit and its approximators are read from the words, by a small grammar in one pass from left to
/// right; the tree is asked only for what is counted and changed. Dates and times of day are left to layer 5.
/// </remarks>
internal sealed class QuantityRecognizer(IQuantityRecognizer[] recognizers)
{
    /// <summary>The user's recognizers, which win over the built-in one.</summary>
    public IQuantityRecognizer[] Recognizers { get; } = recognizers;

    /// <summary>Finds amounts, in the order of the text, without overlap.</summary>
    public ValueList<Quantity> Recognize(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree)
    {
        List<Quantity> found = FromUser(article, text, syntax, tree);
        int given = found.Count;
        var currencies = new CurrencyResolver(article, text, syntax, tree);
        var reading = new QuantityReading(new PartMaker(article, text.Tokens), new AmountReader(currencies), new VagueAmountReader(currencies), found);
        foreach (Sentence sentence in text.Sentences) reading.Read(new SentenceView(text.Tokens, syntax, tree, sentence.Tokens));
        if (given > 0) found = WithoutOverlap(found, given);
        return found.ToValueList();
    }

    private List<Quantity> FromUser(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree)
    {
        var found = new List<Quantity>();
        foreach (IQuantityRecognizer recognizer in Recognizers)
        {
            foreach (Quantity quantity in recognizer.Recognize(article, text.Tokens, syntax))
            {
                TokenRange range = quantity.Tokens;
                if (range.Start < 0 || range.End > text.Tokens.Count || range.Length <= 0) continue;
                var view = new SentenceView(text.Tokens, syntax, tree, range);
                found.Add(quantity with { Head = view.TopOf(range) });
            }
        }

        return found;
    }

    /// <summary>The first of those that overlap wins; the user's come first.</summary>
    private static List<Quantity> WithoutOverlap(List<Quantity> found, int given)
    {
        var byStart = new SortedDictionary<int, Quantity>();
        int last = found.Max(q => q.Tokens.End);
        bool[] taken = new bool[last];
        for (int i = 0; i < found.Count; i++)
        {
            TokenRange range = found[i].Tokens;
            Span<bool> cells = taken.AsSpan(range.Start, range.Length);
            if (cells.Contains(true)) continue;
            cells.Fill(true);
            byStart[range.Start] = found[i];
        }

        return [.. byStart.Values];
    }
}
