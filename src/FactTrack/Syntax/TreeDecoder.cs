namespace FactTrack;

/// <summary>Chooses heads from arc scores so that they form one tree with one root.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class TreeDecoder
{
    /// <summary>The score of arcs that may not be chosen.</summary>
    public const float Forbidden = -1e30f;

    private readonly SpanningTree _spanningTree = new();

    /// <summary>Writes the head of each position; position 0 is the artificial root.</summary>
    /// <param name="scores">Row by dependent, column by head.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="heads">One entry a position; entry 0 is not used.</param>
    public void Decode(Span<float> scores, int stride, Span<int> heads)
    {
        for (int dependent = 1; dependent < heads.Length; dependent++)
        {
            Span<float> row = scores.Slice(dependent * stride, heads.Length);
            row[dependent] = Forbidden;
            heads[dependent] = Activations.IndexOfMax(row);
        }

        if (!IsTree(heads)) _spanningTree.Solve(scores, stride, heads);
    }

    /// <summary>True if the heads form one tree in which the artificial root has one dependent.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        int roots = 0;
        Span<int> seen = stackalloc int[heads.Length];
        seen.Clear();
        for (int dependent = 1; dependent < heads.Length; dependent++)
        {
            if (heads[dependent] == 0) roots++;
            int at = dependent;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = dependent;
                at = heads[at];
            }

            if (at != 0 && seen[at] == dependent) return false;
        }

        return roots == 1;
    }
}
