namespace FactTrack;

/// <summary>Sets of tokens as ranges in order.</summary>
internal static class TokenSets
{
    /// <summary>The tokens that any of the ranges holds, as ranges in order without overlap.</summary>
    public static ValueList<TokenRange> Union(IEnumerable<TokenRange> ranges)
    {
        var union = new List<TokenRange>();
        foreach (TokenRange range in ranges.Where(r => r.Length > 0).OrderBy(r => r.Start))
        {
            if (union.Count > 0 && range.Start <= union[^1].End) union[^1] = new TokenRange(union[^1].Start, Math.Max(union[^1].End, range.End));
            else union.Add(range);
        }

        return union.ToValueList();
    }

    /// <summary>The tokens of some ranges without those of others.</summary>
    public static List<TokenRange> Except(IEnumerable<TokenRange> ranges, IReadOnlyList<TokenRange> others)
    {
        var left = new List<TokenRange>();
        foreach (TokenRange range in ranges)
        {
            int start = range.Start;
            foreach (TokenRange other in others)
            {
                if (other.End <= start || other.Start >= range.End) continue;
                if (start < other.Start) left.Add(new TokenRange(start, other.Start));
                start = Math.Max(start, other.End);
            }

            if (start < range.End) left.Add(new TokenRange(start, range.End));
        }

        return left;
    }
}
