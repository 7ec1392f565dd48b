namespace FactTrack;

/// <summary>Finds words that two claims both give as quoted, but not the same.</summary>
internal static class QuoteComparer
{
    // Less in common are two quotations.
    private const float OneQuote = 0.5f;

    /// <summary>The first quotation that was altered, or null. A shorter quotation is none, nor is what was left out behind a mark of omission or put into brackets.</summary>
    public static (TextPart Earlier, TextPart Later)? FirstAltered(Claim earlier, Claim later)
    {
        foreach (TextPart left in earlier.Quotes)
            foreach (TextPart right in later.Quotes)
                if (IsAltered($"{left}", $"{right}")) return (left, right);
        return null;
    }

    /// <summary>True if two quotations are one, in other words.</summary>
    public static bool IsAltered(string left, string right) =>
        WordBag.Of(left).Containment(WordBag.Of(right)) >= OneQuote && !IsWithin(left, right) && !IsWithin(right, left);

    /// <summary>True if all pieces of a quotation stand in another, one after the other.</summary>
    public static bool IsWithin(string part, string whole)
    {
        ReadOnlySpan<ulong> rest = Words(whole);
        foreach (string piece in Pieces(part))
        {
            ulong[] words = Words(piece);
            int at = rest.IndexOf(words);
            if (at < 0) return false;
            rest = rest[(at + words.Length)..];
        }

        return true;
    }

    private static IEnumerable<string> Pieces(string quote)
    {
        int start = 0;
        for (int at = 0; at < quote.Length; at++)
        {
            bool isBracket = Chars.IsOpenBracket(quote[at]);
            if (!isBracket && quote[at] != '\u2026' && !quote.AsSpan(at).StartsWith("...")) continue;
            yield return quote[start..at];
            if (isBracket && quote.IndexOf(']', at) is > 0 and var close) at = close;
            start = at + 1;
        }

        yield return quote[start..];
    }

    private static ulong[] Words(string text)
    {
        var hashes = new List<ulong>();
        var words = new FoldedWords(text);
        while (words.Next()) hashes.Add(words.Hash);
        return [.. hashes];
    }
}
