namespace FactTrack;

/// <summary>Which amounts, times and quotations belong to which clause: those whose nearest clause upwards it is.</summary>
internal sealed class ClauseContents
{
    private readonly Dictionary<int, List<Quantity>> _quantities = [];
    private readonly Dictionary<int, List<TimeExpression>> _times = [];
    private readonly Document _document;

    public ClauseContents(Document document)
    {
        _document = document;
        var byPredicate = new Dictionary<int, int>(document.Clauses.Count);
        foreach (Clause clause in document.Clauses)
            if (clause.Kind != ClauseKind.Apposition) byPredicate.TryAdd(clause.Predicate, clause.Index);
        foreach (Quantity quantity in document.Quantities) Put(_quantities, ClauseOf(Anchor(quantity.Tokens), byPredicate), quantity);
        foreach (TimeExpression time in document.Times) Put(_times, ClauseOf(Anchor(time.Tokens), byPredicate), time);
    }

    /// <summary>The amounts of a clause.</summary>
    public List<Quantity> QuantitiesOf(Clause clause) => _quantities.TryGetValue(clause.Index, out List<Quantity>? found) ? found : [];

    /// <summary>The times of a clause.</summary>
    public List<TimeExpression> TimesOf(Clause clause) => _times.TryGetValue(clause.Index, out List<TimeExpression>? found) ? found : [];

    /// <summary>The quoted parts among some tokens, cut to them.</summary>
    public List<TextPart> QuotesIn(IEnumerable<ValueList<TokenRange>> parts)
    {
        var quotes = new List<TextPart>();
        foreach (ValueList<TokenRange> ranges in parts)
        {
            foreach (Quotation quotation in _document.Quotations)
            {
                foreach (TokenRange piece in quotation.Tokens)
                {
                    foreach (TokenRange range in ranges)
                    {
                        var shared = new TokenRange(Math.Max(piece.Start, range.Start), Math.Min(piece.End, range.End));
                        if (shared.Length > 0 && HasWord(shared)) quotes.Add(_document.Parts.Part(shared));
                    }
                }
            }
        }

        return quotes;
    }

    // The token of an expression whose head stands outside it.
    private int Anchor(TokenRange tokens)
    {
        for (int token = tokens.Start; token < tokens.End; token++)
            if (!tokens.Contains(_document.Syntax.HeadOf(token))) return token;
        return tokens.Start;
    }

    private int ClauseOf(int token, Dictionary<int, int> byPredicate)
    {
        for (int at = token; at >= 0; at = _document.Syntax.HeadOf(at))
            if (byPredicate.TryGetValue(at, out int clause)) return clause;
        return -1;
    }

    private bool HasWord(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
            if (_document.Syntax.UposOf(token) != Upos.Punct) return true;
        return false;
    }

    private static void Put<T>(Dictionary<int, List<T>> map, int clause, T item)
    {
        if (clause < 0) return;
        if (!map.TryGetValue(clause, out List<T>? list)) map[clause] = list = [];
        list.Add(item);
    }
}
