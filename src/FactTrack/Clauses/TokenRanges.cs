namespace FactTrack;

/// <summary>Lists of token ranges, and ranges of lists of tokens.</summary>
internal static class TokenRanges
{
    /// <summary>True if one of the ranges holds a token.</summary>
    public static bool Covers(this ReadOnlySpan<TokenRange> ranges, int token)
    {
        foreach (TokenRange range in ranges)
            if (range.Contains(token)) return true;
        return false;
    }

    /// <summary>True if the words of an argument are part of those of a longer one.</summary>
    public static bool HoldsInside(this ReadOnlySpan<ClauseArgument> arguments, ClauseArgument argument)
    {
        foreach (ClauseArgument other in arguments)
            if (other.Head != argument.Head && other.Tokens.AsSpan().Covers(argument.Head)) return true;
        return false;
    }

    /// <summary>The ranges of sorted tokens.</summary>
    public static ValueList<TokenRange> Of(List<int> tokens)
    {
        var ranges = new List<TokenRange>(2);
        foreach (int token in tokens)
        {
            if (ranges.Count > 0 && ranges[^1].End == token) ranges[^1] = new TokenRange(ranges[^1].Start, token + 1);
            else if (ranges.Count == 0 || ranges[^1].End < token) ranges.Add(new TokenRange(token, token + 1));
        }

        return ranges.ToValueList();
    }
}
