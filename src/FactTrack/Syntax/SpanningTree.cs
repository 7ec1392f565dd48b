namespace FactTrack;

/// <summary>The best tree with one root: Chu-Liu/Edmonds on a dense graph, in place.</summary>
/// <remarks>
/// Arcs from the artificial root cost more than any tree can gain, so the best tree has as few of them as there can be: one.
/// A cycle is merged into one of its nodes and remembered; at the end the cycles are opened again, the last one first.
/// </remarks>
internal sealed class SpanningTree
{
    private readonly int _count;
    private readonly double[] _scores; // row by dependent, column by head
    private readonly bool[] _active;
    private readonly List<MergedCycle> _cycles = [];

    public SpanningTree(ReadOnlySpan<float> scores, int stride, int count)
    {
        _count = count;
        _scores = new double[count * count];
        _active = new bool[count];
        _active.AsSpan().Fill(true);
        double low = double.MaxValue, high = double.MinValue;
        for (int dependent = 1; dependent < count; dependent++)
        {
            for (int head = 0; head < count; head++)
            {
                if (head == dependent) continue;
                double score = scores[dependent * stride + head];
                _scores[dependent * count + head] = score;
                (low, high) = (Math.Min(low, score), Math.Max(high, score));
            }
        }

        double penalty = 1 + count * (high - low);
        for (int dependent = 1; dependent < count; dependent++) _scores[dependent * count] -= penalty;
    }

    /// <summary>Writes the head of each position but 0.</summary>
    public void Solve(Span<int> heads)
    {
        for (int node = 1; node < _count; node++) heads[node] = BestHead(node);
        while (FindCycle(heads) is { } cycle) Merge(cycle, heads);
        for (int i = _cycles.Count - 1; i >= 0; i--) _cycles[i].Open(heads);
    }

    private int BestHead(int dependent)
    {
        int best = -1;
        for (int head = 0; head < _count; head++)
        {
            if (head == dependent || !_active[head]) continue;
            if (best < 0 || _scores[dependent * _count + head] > _scores[dependent * _count + best]) best = head;
        }

        return best;
    }

    private List<int>? FindCycle(ReadOnlySpan<int> heads)
    {
        int[] seen = new int[_count];
        for (int start = 1; start < _count; start++)
        {
            if (!_active[start]) continue;
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
        var merged = new MergedCycle(node, new int[cycle.Count], cycle, new int[_count], new int[_count]);
        for (int i = 0; i < cycle.Count; i++)
        {
            merged.Heads[i] = heads[cycle[i]];
            _active[cycle[i]] = false;
        }

        for (int other = 0; other < _count; other++)
        {
            if (!_active[other]) continue;
            int entry = cycle[0], exit = cycle[0];
            foreach (int member in cycle)
            {
                if (Gain(member, other, heads) > Gain(entry, other, heads)) entry = member;
                if (_scores[other * _count + member] > _scores[other * _count + exit]) exit = member;
            }

            (merged.Entries[other], merged.Exits[other]) = (entry, exit);
        }

        // All gains are read before the first score is overwritten: they use the scores inside the cycle.
        double[] gains = new double[_count];
        for (int other = 0; other < _count; other++)
            if (_active[other]) gains[other] = Gain(merged.Entries[other], other, heads);
        for (int other = 0; other < _count; other++)
        {
            if (!_active[other]) continue;
            _scores[node * _count + other] = gains[other];
            _scores[other * _count + node] = _scores[other * _count + merged.Exits[other]];
            if (other != 0 && cycle.Contains(heads[other])) heads[other] = node;
        }

        _active[node] = true;
        _cycles.Add(merged);
        heads[node] = BestHead(node);
    }

    /// <summary>What it changes to enter a cycle at a member from outside, instead of from the cycle.</summary>
    private double Gain(int member, int from, ReadOnlySpan<int> heads) =>
        _scores[member * _count + from] - _scores[member * _count + heads[member]];

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
