namespace FactTrack;

/// <summary>Whether the heads of a sentence form one tree with one root.</summary>
internal static class TreeCheck
{
    /// <summary>True if tokens <paramref name="start"/> to <paramref name="end"/> are one single-rooted tree. Linear time.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads, int start, int end) => Fault(heads, start, end) is null;

    /// <summary>Throws if tokens <paramref name="start"/> to <paramref name="end"/> are not one single-rooted tree. Linear time.</summary>
    public static void ThrowIfNotTree(ReadOnlySpan<int> heads, int start, int end)
    {
        if (Fault(heads, start, end) is { } fault) throw new ArgumentException(fault);
    }

    private static string? Fault(ReadOnlySpan<int> heads, int start, int end)
    {
        if (start < 0 || end < start || end > heads.Length)
            return $"Sentence {start}..{end} is out of range.";
        int roots = 0;
        Span<int> seen = end - start <= 256 ? stackalloc int[end - start] : new int[end - start];
        seen.Clear();
        for (int token = start; token < end; token++)
        {
            int head = heads[token];
            if (head == -1) roots++;
            else if (head < start || head >= end) return $"The head of token {token} is outside its sentence.";
            int at = token;
            while (at != -1 && seen[at - start] == 0)
            {
                seen[at - start] = token - start + 1;
                at = heads[at];
                if (at != -1 && (at < start || at >= end)) return $"The head of a token is outside its sentence: {at}.";
            }

            if (at != -1 && seen[at - start] == token - start + 1) return $"The heads of sentence {start}..{end} form a cycle.";
        }

        if (end > start && roots != 1) return $"Sentence {start}..{end} has {roots} roots instead of one.";
        return null;
    }
}
