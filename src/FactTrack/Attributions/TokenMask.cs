namespace FactTrack;

/// <summary>A changeable set of tokens of one sentence, from which the ranges of a content or source are read.</summary>
internal sealed class TokenMask(AttributionInput input, TokenRange sentence)
{
    private readonly bool[] _in = new bool[sentence.Length];

    /// <summary>True if no token is in the set.</summary>
    public bool IsEmpty => !_in.AsSpan().Contains(true);

    /// <summary>True if a token is in the set.</summary>
    public bool Contains(int token) => sentence.Contains(token) && _in[token - sentence.Start];

    /// <summary>Adds a token and everything below it.</summary>
    public TokenMask AddTree(int head) => Spread(head, true);

    /// <summary>Takes out a token and everything below it.</summary>
    public TokenMask RemoveTree(int head) => head < 0 ? this : Spread(head, false);

    /// <summary>Adds the tokens of a range that stand in the sentence.</summary>
    public TokenMask Add(TokenRange range) => Set(range, true);

    /// <summary>Takes out the tokens of a range.</summary>
    public TokenMask Remove(TokenRange range) => Set(range, false);

    /// <summary>The set as ranges without outer marks; ranges that only marks part are joined.</summary>
    public List<TokenRange> ToRanges()
    {
        var ranges = new List<TokenRange>();
        for (int token = sentence.Start; token < sentence.End; token++)
        {
            if (!Contains(token) || input.IsMark(token)) continue;
            if (ranges.Count > 0 && OnlyMarks(ranges[^1].End, token)) ranges[^1] = new TokenRange(ranges[^1].Start, token + 1);
            else ranges.Add(new TokenRange(token, token + 1));
        }

        ClipToQuotation(ranges);
        for (int i = 0; i < ranges.Count; i++) ranges[i] = WithPartner(ranges[i]);
        return ranges;
    }

    // 'said Wednesday, "We stay"': what stands before the comma of a quotation belongs to the cue.
    private void ClipToQuotation(List<TokenRange> ranges)
    {
        if (ranges.Count == 0) return;
        TokenRange first = ranges[0];
        for (int token = first.Start + 1; token < first.End - 1; token++)
        {
            if (input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux || input.Quotes.OuterOf(token) >= 0) return;
            if (!input.Quotes.IsMark(token) || input.Quotes.OuterOf(token + 1) < 0) continue;
            if (input.Text.Tokens.Forms[token - 1] is "," or ":") ranges[0] = new TokenRange(token + 1, first.End);
            return;
        }
    }

    // A bracket or quotation mark that opens inside keeps its partner behind the last word, and one that closes inside its partner before the first.
    private TokenRange WithPartner(TokenRange range)
    {
        int open = 0, start = range.Start;
        for (int token = range.Start; token < range.End; token++)
        {
            open += input.Text.Tokens.Forms[token] switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            if (input.Quotes.OpenerOf(token) is >= 0 and var opener && opener == range.Start - 1) start = opener;
        }

        int end = range.End;
        for (int token = range.End; token < sentence.End && input.IsMark(token); token++)
        {
            if (input.Text.Tokens.Forms[token] is ")" or "]" ? open-- > 0 : input.Quotes.OpenerOf(token) is var opener && opener >= start) end = token + 1;
            else if (input.Quotes.IsMark(token) || !Contains(token)) break;
        }

        return new TokenRange(start, end);
    }

    private bool OnlyMarks(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (!input.IsMark(token)) return false;
        return true;
    }

    private TokenMask Set(TokenRange range, bool value)
    {
        int start = Math.Max(range.Start, sentence.Start), end = Math.Min(range.End, sentence.End);
        if (start < end) Array.Fill(_in, value, start - sentence.Start, end - start);
        return this;
    }

    private TokenMask Spread(int head, bool value)
    {
        var pending = new Stack<int>();
        pending.Push(head);
        while (pending.TryPop(out int at))
        {
            _in[at - sentence.Start] = value;
            foreach (int child in input.Tree.ChildrenOf(at)) pending.Push(child);
        }

        return this;
    }
}
