namespace FactTrack;

/// <summary>The trees of a document read downwards: children, extents and words of each token.</summary>
internal sealed class TreeIndex
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _leftmost;
    private readonly int[] _rightmost;
    private readonly int[] _sizes;

    public TreeIndex(SyntaxTable syntax)
    {
        Syntax = syntax;
        int count = syntax.Count;
        _firstChild = new int[count];
        _nextSibling = new int[count];
        _leftmost = new int[count];
        _rightmost = new int[count];
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (int i = count - 1; i >= 0; i--)
        {
            (_leftmost[i], _rightmost[i]) = (i, i);
            int head = syntax.HeadOf(i);
            if (head < 0) continue;
            _nextSibling[i] = _firstChild[head];
            _firstChild[head] = i;
        }

        SpreadExtents(count);
    }

    /// <summary>The table that this reads.</summary>
    public SyntaxTable Syntax { get; }

    /// <summary>The children of a token from left to right.</summary>
    public ChildEnumerable ChildrenOf(int token) => new(this, token);

    /// <summary>The first child with a relation (subtype included), or -1.</summary>
    public int ChildOf(int token, Relation relation)
    {
        for (int c = _firstChild[token]; c >= 0; c = _nextSibling[c])
            if (Syntax.RelationOf(c) == relation) return c;
        return -1;
    }

    /// <summary>From the leftmost to the rightmost token below a token, itself included; may hold gaps where the tree crosses.</summary>
    public TokenRange SubtreeOf(int token) => new(_leftmost[token], _rightmost[token] + 1);

    /// <summary>Exactly the tokens below a token, itself included, as ranges in order; one range where the tree does not cross.</summary>
    public List<TokenRange> YieldOf(int token)
    {
        TokenRange extent = SubtreeOf(token);
        if (extent.Length == _sizes[token]) return [extent];
        var pieces = new List<TokenRange>();
        for (int at = extent.Start; at < extent.End; at++)
        {
            if (!IsBelow(at, token)) continue;
            if (pieces.Count > 0 && pieces[^1].End == at) pieces[^1] = new TokenRange(pieces[^1].Start, at + 1);
            else pieces.Add(new TokenRange(at, at + 1));
        }

        return pieces;
    }

    /// <summary>True if a token is another token or stands below it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (int at = token; at >= 0; at = Syntax.HeadOf(at))
            if (at == ancestor) return true;
        return false;
    }

    // Extents flow from children to heads; a stack in place of recursion keeps deep trees safe.
    private void SpreadExtents(int count)
    {
        int[] pending = new int[count];
        for (int i = 0; i < count; i++)
            for (int c = _firstChild[i]; c >= 0; c = _nextSibling[c]) pending[i]++;
        var leaves = new Stack<int>();
        for (int i = 0; i < count; i++)
            if (pending[i] == 0) leaves.Push(i);
        while (leaves.TryPop(out int at))
        {
            int head = Syntax.HeadOf(at);
            if (head < 0) continue;
            _leftmost[head] = Math.Min(_leftmost[head], _leftmost[at]);
            _rightmost[head] = Math.Max(_rightmost[head], _rightmost[at]);
            _sizes[head] += _sizes[at];
            if (--pending[head] == 0) leaves.Push(head);
        }
    }

    /// <summary>The children of one token.</summary>
    public readonly struct ChildEnumerable(TreeIndex tree, int token)
    {
        /// <summary>Enumerates from left to right without allocating.</summary>
        public ChildEnumerator GetEnumerator() => new(tree, token);
    }

    /// <summary>Walks the children of one token.</summary>
    public struct ChildEnumerator(TreeIndex tree, int token)
    {
        private int _next = tree._firstChild[token];

        /// <summary>The child.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next child.</summary>
        public bool MoveNext()
        {
            if (_next < 0) return false;
            Current = _next;
            _next = tree._nextSibling[_next];
            return true;
        }
    }
}
