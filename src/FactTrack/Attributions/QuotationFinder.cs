namespace FactTrack;

/// <summary>Finds words between quotation marks: all styles, nested, over several paragraphs, and with a missing end.</summary>
/// <remarks>
/// A mark that stays open ends with its block, unless the next block begins with the same kind of mark (the habit of
/// re-opening each paragraph of one speech); so an odd mark never reaches into the next paragraph by itself. Linear in the tokens.
/// </remarks>
internal sealed class QuotationFinder(PartMaker parts, TextLayer text, QuoteMarkReader reader)
{
    private const int DeepestNesting = 3;

    private readonly List<Quotation> _found = [];
    private readonly Stack<Opened> _open = new();
    private readonly bool[] _marks = new bool[text.Tokens.Count];

    /// <summary>Finds all quotations.</summary>
    public QuotationMap Find()
    {
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            TokenRange range = TokensOf(text.Blocks[b]);
            if (range.Length == 0) continue;
            ReadBlock(range);
            EndBlock(range, b + 1 < text.Blocks.Count ? TokensOf(text.Blocks[b + 1]) : default);
        }

        ValueList<Quotation> ordered = _found.OrderBy(q => q.Tokens[0].Start).ThenBy(q => q.Depth).ToValueList();
        return new QuotationMap(ordered, _marks);
    }

    private TokenRange TokensOf(TextBlock block) => block.FirstSentence >= block.EndSentence
        ? default
        : new TokenRange(text.Sentences[block.FirstSentence].Tokens.Start, text.Sentences[block.EndSentence - 1].Tokens.End);

    private void ReadBlock(TokenRange block)
    {
        // Where as many double marks open as close, one that opens inside another is a quotation inside it.
        bool isPaired = IsPaired(block);
        for (int token = block.Start; token < block.End; token++)
        {
            QuoteMark mark = reader.At(token);
            if (mark.Kind == QuoteKind.None) continue;
            _marks[token] = true;
            bool isOpen = _open.Any(o => o.Kind == mark.Kind);
            bool isCarried = isOpen && token == block.Start && _open.Peek().Parts.Count > 0;
            if (isOpen && !isCarried && (mark.Side != QuoteSide.Open || _open.Peek().IsLow)) Close(mark.Kind, token);
            else if (isCarried || (isOpen && !(isPaired && token > block.Start) && _open.Peek().Kind == mark.Kind && mark.Side == QuoteSide.Open)) Reopen(mark, token, block);
            else if ((!isOpen || (isPaired && mark.Side == QuoteSide.Open)) && mark.Side != QuoteSide.Close && _open.Count < DeepestNesting) _open.Push(new Opened(mark, token + 1));
            else _marks[token] = mark.Kind != QuoteKind.Single;
        }
    }

    private bool IsPaired(TokenRange block)
    {
        int open = _open.Count;
        for (int token = block.Start; token < block.End; token++)
            open += reader.At(token) switch
            {
                { Kind: QuoteKind.Double, Side: QuoteSide.Open } => 1,
                { Kind: QuoteKind.Double, Side: QuoteSide.Close } => -1,
                _ => 0,
            };
        return open == 0;
    }

    // The same kind opens again inside itself: at the start of a block it continues the speech of the block before; else the earlier one was odd.
    private void Reopen(QuoteMark mark, int token, TokenRange block)
    {
        Opened opened = _open.Peek();
        if (token == block.Start && opened.Parts.Count > 0)
        {
            opened.Start = token + 1;
            return;
        }

        Add(_open.Pop(), token, isClosed: false);
        _open.Push(new Opened(mark, token + 1));
    }

    private void Close(QuoteKind kind, int token)
    {
        while (_open.Peek().Kind != kind) Add(_open.Pop(), token, isClosed: false);
        Add(_open.Pop(), token, isClosed: true);
    }

    private void EndBlock(TokenRange block, TokenRange next)
    {
        while (_open.TryPeek(out Opened? opened))
        {
            QuoteMark first = next.Length == 0 ? default : reader.At(next.Start);
            if (_open.Count == 1 && first.Kind == opened.Kind && first.Side == QuoteSide.Open && HasWord(opened.Start, block.End))
            {
                opened.Parts.Add(new TokenRange(opened.Start, block.End));
                opened.Start = next.Start;
                return;
            }

            Add(_open.Pop(), block.End, isClosed: false);
        }
    }

    private bool HasWord(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (char.IsLetterOrDigit(text.Tokens.Forms[token][0])) return true;
        return false;
    }

    private void Add(Opened opened, int end, bool isClosed)
    {
        // A lone single mark is an apostrophe more often than a quotation without an end.
        if (!isClosed && opened.Kind == QuoteKind.Single)
        {
            if (opened.Start > 0) _marks[opened.Start - 1] = false;
            return;
        }

        if (HasWord(opened.Start, end)) opened.Parts.Add(new TokenRange(opened.Start, end));
        if (opened.Parts.Count == 0) return;
        ValueList<TokenRange> tokens = opened.Parts.ToValueList();
        _found.Add(new Quotation(parts.Part(tokens.AsSpan()), tokens, isClosed, _open.Count));
    }

    private sealed class Opened(QuoteMark mark, int start)
    {
        public QuoteKind Kind => mark.Kind;

        public bool IsLow => mark.IsLow;

        public int Start { get; set; } = start;

        public List<TokenRange> Parts { get; } = [];
    }
}
