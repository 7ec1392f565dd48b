namespace FactTrack;

/// <summary>Finds which words of two sentences are one: the longest common subsequence.</summary>
internal static class WordAligner
{
    // Of longer sentences only what is the same at both ends is aligned: the table grows with the product of both lengths.
    private const int MostCells = 1 << 20;

    /// <summary>For each word of the one sentence its place in the other, or -1, in rising order. Swapping both gives the same pairs.</summary>
    public static int[] Align(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        int[] places = new int[left.Length];
        places.AsSpan().Fill(-1);
        int start = left.CommonPrefixLength(right), end = 0;
        for (int i = 0; i < start; i++) places[i] = i;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
            places[^end] = right.Length - end;
        }

        ReadOnlySpan<ulong> a = left[start..^end], b = right[start..^end];
        if (a.Length == 0 || b.Length == 0 || (long)a.Length * b.Length > MostCells) return places;
        // Of several ways, the same is taken from both sides.
        bool isSwapped = a.SequenceCompareTo(b) > 0;
        foreach ((int i, int j) in isSwapped ? Common(b, a) : Common(a, b))
        {
            if (isSwapped) places[start + j] = start + i;
            else places[start + i] = start + j;
        }

        return places;
    }

    private static List<(int Left, int Right)> Common(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int width = b.Length + 1;
        int[] longest = new int[(a.Length + 1) * width];
        for (int i = a.Length - 1; i >= 0; i--)
            for (int j = b.Length - 1; j >= 0; j--)
                longest[(i * width) + j] = a[i] == b[j] ? longest[((i + 1) * width) + j + 1] + 1 : Math.Max(longest[((i + 1) * width) + j], longest[(i * width) + j + 1]);
        var common = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) common.Add((i++, j++));
            else if (longest[((i + 1) * width) + j] >= longest[(i * width) + j + 1]) i++;
            else j++;
        }

        return common;
    }
}
