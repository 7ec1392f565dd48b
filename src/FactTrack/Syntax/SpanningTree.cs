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
    private readonly Scratch<double> _gainRoom = new();
    private readonly List<MergedCycle> _cycles = [];
    private int _used;
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
        while (FindCycle(heads)) Merge(_cycles[_used++], heads);
        while (_used > 0) _cycles[--_used].Open(heads);
    }

    private void Reset(ReadOnlySpan<float> scores, int stride, int count)
    {
        _count = count;
        _used = 0;
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

    /// <summary>Writes the members of a cycle into the first record that is not used; false if there is none.</summary>
    private bool FindCycle(ReadOnlySpan<int> heads)
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
            if (_used == _cycles.Count) _cycles.Add(new MergedCycle());
            List<int> cycle = _cycles[_used].Members;
            cycle.Clear();
            cycle.Add(at);
            for (int next = heads[at]; next != at; next = heads[next]) cycle.Add(next);
            return true;
        }

        return false;
    }

    private void Merge(MergedCycle merged, Span<int> heads)
    {
        List<int> cycle = merged.Members;
        int node = cycle[0];
        Span<double> scores = Scores;
        Span<bool> active = Active;
        Span<int> entries = merged.Entries.Take(_count), exits = merged.Exits.Take(_count);
        merged.Heads.Clear();
        foreach (int member in cycle)
        {
            merged.Heads.Add(heads[member]);
            active[member] = false;
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

            (entries[other], exits[other]) = (entry, exit);
        }

        // All gains are read before the first score is overwritten: they use the scores inside the cycle.
        Span<double> gains = _gainRoom.Take(_count);
        for (int other = 0; other < _count; other++)
            if (active[other]) gains[other] = Gain(entries[other], other, heads);
        for (int other = 0; other < _count; other++)
        {
            if (!active[other]) continue;
            scores[node * _count + other] = gains[other];
            scores[other * _count + node] = scores[other * _count + exits[other]];
            if (other != 0 && cycle.Contains(heads[other])) heads[other] = node;
        }

        active[node] = true;
        heads[node] = BestHead(node);
    }

    /// <summary>What it changes to enter a cycle at a member from outside, instead of from the cycle.</summary>
    private double Gain(int member, int from, ReadOnlySpan<int> heads) =>
        Scores[member * _count + from] - Scores[member * _count + heads[member]];

    /// <summary>A cycle that its first member stands for; used again by later trees.</summary>
    private sealed class MergedCycle
    {
        /// <summary>The nodes of the cycle.</summary>
        public List<int> Members { get; } = [];

        /// <summary>Their heads inside the cycle.</summary>
        public List<int> Heads { get; } = [];

        /// <summary>For a head outside: the member that it takes.</summary>
        public Scratch<int> Entries { get; } = new();

        /// <summary>For a dependent outside: the member that takes it.</summary>
        public Scratch<int> Exits { get; } = new();

        public void Open(Span<int> heads)
        {
            int node = Members[0], head = heads[node];
            Span<int> entries = Entries.Take(heads.Length), exits = Exits.Take(heads.Length);
            for (int i = 1; i < heads.Length; i++)
                if (heads[i] == node && !Members.Contains(i)) heads[i] = exits[i];
            for (int i = 0; i < Members.Count; i++) heads[Members[i]] = Heads[i];
            heads[entries[head]] = head;
        }
    }
}
