namespace FactTrack;

/// <summary>The quotations of a document, and for each token the one that it stands in.</summary>
internal sealed class QuotationMap
{
    private readonly int[] _outer;
    private readonly bool[] _marks;
    private readonly Dictionary<int, int> _openers = [];

    /// <param name="quotations">In the order of their first word.</param>
    /// <param name="marks">For each token whether it is a quotation mark.</param>
    public QuotationMap(ValueList<Quotation> quotations, bool[] marks)
    {
        (Quotations, _marks) = (quotations, marks);
        foreach (Quotation quotation in quotations)
            if (quotation.IsClosed) _openers[quotation.Tokens[^1].End] = quotation.Tokens[^1].Start - 1;
        _outer = new int[marks.Length];
        Array.Fill(_outer, -1);
        for (int i = 0; i < quotations.Count; i++)
            if (quotations[i].Depth == 0)
                foreach (TokenRange range in quotations[i].Tokens) Array.Fill(_outer, i, range.Start, range.Length);
    }

    /// <summary>In the order of their first word.</summary>
    public ValueList<Quotation> Quotations { get; }

    /// <summary>Index of the outermost quotation that a token stands in, or -1.</summary>
    public int OuterOf(int token) => _outer[token];

    /// <summary>The mark that opens (or opens again in its paragraph) what a mark closes, or -1.</summary>
    public int OpenerOf(int token) => _openers.GetValueOrDefault(token, -1);

    /// <summary>A range with the marks beside it whose partners stand inside it.</summary>
    /// <param name="range">The words.</param>
    /// <param name="limit">The marks that may be added.</param>
    public TokenRange WithPartners(TokenRange range, TokenRange limit)
    {
        int start = range.Start, end = range.End;
        for (int token = start; token < range.End && start == range.Start && start > limit.Start; token++)
            if (OpenerOf(token) == start - 1) start--;
        for (int token = end; token < limit.End; token++)
            if (OpenerOf(token) >= start) end = token + 1;
        return new TokenRange(start, end);
    }

    /// <summary>True if a token is a quotation mark.</summary>
    public bool IsMark(int token) => _marks[token];
}
