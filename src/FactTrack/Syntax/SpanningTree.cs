namespace FactTrack;

/// <summary>The best tree with one root: Chu-Liu/Edmonds on a dense graph, in place.</summary>
/// <remarks>
/// Arcs from the artificial root cost more than any tree can gain, so the best tree has as few of them as there can be: one.
/// A cycle is merged into one of its nodes and remembered; at the end the cycles are opened again, the last one first.
/// </remarks>
internal sealed class SpanningTree
{
    private readonly Scratch<double> _room = new();
    private readonly Scratch<bool> _activeRoom = new();
    private readonly Scratch<int> _seenRoom = new();
    private readonly List<MergedCycle> _cycles = [];
    private int _count;

    // Row by dependent, column by head.
    private Span<double> Scores => _room.Take(_count * _count);

    // False for nodes that are merged into another.
    private Span<bool> Active => _activeRoom.Take(_count);

    /// <summary>Writes the head of each position but 0.</summary>
    /// <param name="scores">Row by dependent, column by head.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="heads">One entry a position.</param>
    public void Solve(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        Reset(scores, stride, heads.Length);
        for (int node = 1; node < _count; node++) heads[node] = BestHead(node);
        while (FindCycle(heads) is { } cycle) Merge(cycle, heads);
        for (int i = _cycles.Count - 1; i >= 0; i--) _cycles[i].Open(heads);
    }

    private void Reset(ReadOnlySpan<float> scores, int stride, int count)
    {
        _count = count;
        _cycles.Clear();
        Active.Fill(true);
        Span<double> own = Scores;
        double low = double.MaxValue, high = double.MinValue;
        for (int dependent = 1; dependent < count; dependent++)
        {
            for (int head = 0; head < count; head++)
            {
                if (head == dependent) continue;
                double score = scores[dependent * stride + head];
                own[dependent * count + head] = score;
                (low, high) = (Math.Min(low, score), Math.Max(high, score));
            }
        }

        double penalty = 1 + count * (high - low);
        for (int dependent = 1; dependent < count; dependent++) own[dependent * count] -= penalty;
    }

    private int BestHead(int dependent)
    {
        ReadOnlySpan<double> row = Scores.Slice(dependent * _count, _count);
        ReadOnlySpan<bool> active = Active;
        int best = -1;
        for (int head = 0; head < _count; head++)
        {
            if (head == dependent || !active[head]) continue;
            if (best < 0 || row[head] > row[best]) best = head;
        }

        return best;
    }

    private List<int>? FindCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = _seenRoom.Take(_count);
        seen.Clear();
        ReadOnlySpan<bool> active = Active;
        for (int start = 1; start < _count; start++)
        {
            if (!active[start]) continue;
            int at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at == 0 || seen[at] != start) continue;
            var cycle = new List<int> { at };
            for (int next = heads[at]; next != at; next = heads[next]) cycle.Add(next);
            return cycle;
        }

        return null;
    }

    private void Merge(List<int> cycle, Span<int> heads)
    {
        int node = cycle[0];
        Span<double> scores = Scores;
        Span<bool> active = Active;
        var merged = new MergedCycle(node, new int[cycle.Count], cycle, new int[_count], new int[_count]);
        for (int i = 0; i < cycle.Count; i++)
        {
            merged.Heads[i] = heads[cycle[i]];
            active[cycle[i]] = false;
        }

        for (int other = 0; other < _count; other++)
        {
            if (!active[other]) continue;
            int entry = cycle[0], exit = cycle[0];
            foreach (int member in cycle)
            {
                if (Gain(member, other, heads) > Gain(entry, other, heads)) entry = member;
                if (scores[other * _count + member] > scores[other * _count + exit]) exit = member;
            }

            (merged.Entries[other], merged.Exits[other]) = (entry, exit);
        }

        // All gains are read before the first score is overwritten: they use the scores inside the cycle.
        double[] gains = new double[_count];
        for (int other = 0; other < _count; other++)
            if (active[other]) gains[other] = Gain(merged.Entries[other], other, heads);
        for (int other = 0; other < _count; other++)
        {
            if (!active[other]) continue;
            scores[node * _count + other] = gains[other];
            scores[other * _count + node] = scores[other * _count + merged.Exits[other]];
            if (other != 0 && cycle.Contains(heads[other])) heads[other] = node;
        }

        active[node] = true;
        _cycles.Add(merged);
        heads[node] = BestHead(node);
    }

    /// <summary>What it changes to enter a cycle at a member from outside, instead of from the cycle.</summary>
    private double Gain(int member, int from, ReadOnlySpan<int> heads) =>
        Scores[member * _count + from] - Scores[member * _count + heads[member]];

    /// <summary>A cycle that one of its nodes stands for.</summary>
    /// <param name="Node">That node.</param>
    /// <param name="Heads">The members' heads inside the cycle.</param>
    /// <param name="Members">The nodes of the cycle.</param>
    /// <param name="Entries">For a head outside: the member that it takes.</param>
    /// <param name="Exits">For a dependent outside: the member that takes it.</param>
    private sealed record MergedCycle(int Node, int[] Heads, List<int> Members, int[] Entries, int[] Exits)
    {
        public void Open(Span<int> heads)
        {
            int head = heads[Node];
            for (int i = 1; i < heads.Length; i++)
                if (heads[i] == Node && !Members.Contains(i)) heads[i] = Exits[i];
            for (int i = 0; i < Members.Count; i++) heads[Members[i]] = Heads[i];
            heads[Entries[head]] = head;
        }
    }
}
