namespace FactTrack;

/// <summary>Which amounts, times and quotations belong to which clause: those whose nearest clause upwards it is.</summary>
internal sealed class ClauseContents
{
    // A determiner stands no farther from its noun.
    private const int MaximumModifiers = 4;

    private readonly Dictionary<int, List<Quantity>> _quantities = [];
    private readonly Dictionary<int, List<TimeExpression>> _times = [];
    private readonly Document _document;
    private readonly int[] _quoted;

    public ClauseContents(Document document, CancellationToken cancellation)
    {
        _document = document;
        _quoted = new int[document.Tokens.Count];
        Array.Fill(_quoted, -1);
        int pieces = 0;
        foreach (Quotation quotation in document.Quotations)
        {
            if (quotation.Depth > 0) continue;
            foreach (TokenRange piece in quotation.Tokens) Array.Fill(_quoted, pieces++, piece.Start, piece.Length);
        }

        var byPredicate = new Dictionary<int, int>(document.Clauses.Count);
        foreach (Clause clause in document.Clauses)
            if (clause.Kind != ClauseKind.Apposition) byPredicate.TryAdd(clause.Predicate, clause.Index);
        foreach (Quantity quantity in document.Quantities.Where(q => !IsOfName(document, q))) Put(_quantities, ClauseOf(Anchor(quantity.Tokens), byPredicate), quantity);
        cancellation.ThrowIfCancellationRequested();
        foreach (TimeExpression time in document.Times)
            if (Anchor(time.Tokens) is var anchor && !IsOfModifier(anchor)) Put(_times, ClauseOf(anchor, byPredicate), time);
        ShareTimes(cancellation);
    }

    // "sealed a recently discovered cave", "a recently discovered holding": when it was discovered.
    private bool IsOfModifier(int token) =>
        _document.Syntax.HeadOf(token) is >= 0 and int head && _document.Syntax.RelationOf(token) is not (Relation.Nmod or Relation.NmodPoss or Relation.Nummod)
        && (_document.Syntax.RelationOf(head) == Relation.Amod || (_document.Syntax.XposOf(head) == "VBN" && HasDeterminer(head)));

    private bool HasDeterminer(int head)
    {
        for (int token = head - 1; token >= Math.Max(0, head - MaximumModifiers); token--)
            if (_document.Syntax.HeadOf(token) == head && _document.Syntax.RelationOf(token) == Relation.Det) return true;
        return false;
    }

    // "On Friday they met and signed": a time that is an argument of a clause is its own, wherever the tree hangs it.
    private void ShareTimes(CancellationToken cancellation)
    {
        var starting = new Dictionary<int, TimeExpression>(_document.Times.Count);
        foreach (TimeExpression time in _document.Times) starting[time.Tokens.Start] = time;
        foreach (Clause clause in _document.Clauses)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (ClauseArgument argument in clause.Arguments)
            {
                if (argument.Role != Role.Time || _document.Syntax.UposOf(argument.Head) is Upos.Verb or Upos.Aux) continue;
                foreach (TokenRange range in argument.Tokens)
                {
                    for (int token = range.Start; token < range.End; token++)
                        if (starting.TryGetValue(token, out TimeExpression? time) && !TimesOf(clause).Contains(time)) Put(_times, clause.Index, time);
                }
            }
        }
    }

    /// <summary>The number of a name ("Leo XIV", "7 Action News") says nothing about what is claimed.</summary>
    private static bool IsOfName(Document document, Quantity quantity) =>
        (quantity is { IsOrdinal: true, CountOf: null } && RomanReader.Value(document.Tokens[quantity.Tokens.Start].Form) is not null)
        || (quantity.Unit is null && document.Syntax.NameOf(quantity.Tokens.Start) != NameTag.Outside);

    /// <summary>The amounts of a clause.</summary>
    public List<Quantity> QuantitiesOf(Clause clause) => _quantities.TryGetValue(clause.Index, out List<Quantity>? found) ? found : [];

    /// <summary>The times of a clause.</summary>
    public List<TimeExpression> TimesOf(Clause clause) => _times.TryGetValue(clause.Index, out List<TimeExpression>? found) ? found : [];

    /// <summary>The quoted runs inside a clause: of each quotation from the first to the last word that the clause covers.</summary>
    public List<TextPart> QuotesIn(Clause clause)
    {
        var runs = new SortedDictionary<int, TokenRange>();
        Cover(runs, clause.Tokens);
        foreach (ClauseArgument argument in clause.Actors) Cover(runs, argument.Tokens);
        foreach (ClauseArgument argument in clause.Arguments) Cover(runs, argument.Tokens);
        var quotes = new List<TextPart>(runs.Count);
        foreach (TokenRange run in runs.Values) quotes.Add(_document.Parts.Part(WithAdverbs(run, clause.Predicate)));
        return quotes;
    }

    // "every step ..., too,": an adverb of the clause that closes the quotation was said with it.
    private TokenRange WithAdverbs(TokenRange run, int predicate)
    {
        int end = run.End;
        for (int token = end; token < _quoted.Length && _quoted[token] == _quoted[run.Start]; token++)
        {
            if (_document.Syntax.UposOf(token) == Upos.Punct) continue;
            int head = _document.Syntax.HeadOf(token);
            bool isOfClause = head == predicate || head < 0 || _quoted[head] != _quoted[run.Start]; // the parser may hang it on what follows
            if (!isOfClause || _document.Syntax.RelationOf(token) != Relation.Advmod) return run;
            end = token + 1;
        }

        return new TokenRange(run.Start, end);
    }

    private void Cover(SortedDictionary<int, TokenRange> runs, ValueList<TokenRange> ranges)
    {
        foreach (TokenRange range in ranges)
        {
            for (int token = range.Start; token < range.End; token++)
            {
                int quoted = _quoted[token];
                if (quoted < 0 || _document.Syntax.UposOf(token) == Upos.Punct) continue;
                runs[quoted] = runs.TryGetValue(quoted, out TokenRange run)
                    ? new TokenRange(Math.Min(run.Start, token), Math.Max(run.End, token + 1))
                    : new TokenRange(token, token + 1);
            }
        }
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

    private static void Put<T>(Dictionary<int, List<T>> map, int clause, T item)
    {
        if (clause < 0) return;
        if (!map.TryGetValue(clause, out List<T>? list)) map[clause] = list = [];
        list.Add(item);
    }
}
