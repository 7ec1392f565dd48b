namespace FactTrack;

/// <summary>The edges of a graph that is being made, found by dependent and by head.</summary>
internal sealed class EdgeList
{
    private const int Gone = -2;

    private readonly List<Link> _links;
    private readonly int[] _ofDependent;
    private readonly int[] _ofHead;
    private int _count;

    public EdgeList(int tokens)
    {
        _links = new List<Link>(tokens + (tokens / 8));
        _ofDependent = new int[tokens];
        _ofHead = new int[tokens];
        Array.Fill(_ofDependent, -1);
        Array.Fill(_ofHead, -1);
    }

    /// <summary>Adds an edge, unless it is there or would lead from a token to itself.</summary>
    public void Add(EnhancedEdge edge)
    {
        if (edge.Head == edge.Dependent) return;
        foreach (EnhancedEdge known in HeadsOf(edge.Dependent))
            if (known.Head == edge.Head && known.Relation == edge.Relation) return;
        int next = edge.Head < 0 ? -1 : _ofHead[edge.Head];
        _count++;
        _links.Add(new Link(edge, _ofDependent[edge.Dependent], next));
        _ofDependent[edge.Dependent] = _links.Count - 1;
        if (edge.Head >= 0) _ofHead[edge.Head] = _links.Count - 1;
    }

    /// <summary>Takes the basic edge of a token away and puts another in its place; what else leads to the token stays.</summary>
    public void ReplaceBasic(EnhancedEdge edge)
    {
        for (int at = _ofDependent[edge.Dependent]; at >= 0; at = _links[at].NextOfDependent)
        {
            EnhancedEdge known = _links[at].Edge;
            if (known.Kind != EnhancedEdgeKind.Basic || known.Head == Gone) continue;
            _links[at] = _links[at] with { Edge = known with { Head = Gone } };
            _count--;
        }

        Add(edge);
    }

    /// <summary>The edges that lead to a token, the latest first; those added meanwhile are not seen.</summary>
    public Edges HeadsOf(int token) => new(_links, _ofDependent[token], byHead: false);

    /// <summary>The edges that come from a token, the latest first; those added meanwhile are not seen.</summary>
    public Edges DependentsOf(int token) => new(_links, _ofHead[token], byHead: true);

    /// <summary>All edges by dependent, then head; and where each dependent's begin, with the end.</summary>
    public (EnhancedEdge[] Edges, int[] Starts) SortedByDependent()
    {
        var edges = new EnhancedEdge[_count];
        int[] starts = new int[_ofDependent.Length + 1];
        int end = 0;
        for (int token = 0; token < _ofDependent.Length; token++)
        {
            foreach (EnhancedEdge edge in HeadsOf(token)) edges[end++] = edge;
            starts[token + 1] = end;
            edges.AsSpan(starts[token]..end).Sort(static (a, b) => (a.Head, a.Relation).CompareTo((b.Head, b.Relation)));
        }

        return (edges, starts);
    }

    /// <summary>An edge in the chains of both of its ends.</summary>
    public readonly record struct Link(EnhancedEdge Edge, int NextOfDependent, int NextOfHead);

    /// <summary>Edges of one token.</summary>
    public ref struct Edges
    {
        private readonly List<Link> _links;
        private readonly bool _byHead;
        private int _next;

        internal Edges(List<Link> links, int first, bool byHead) => (_links, _next, _byHead) = (links, first, byHead);

        /// <summary>The edge.</summary>
        public EnhancedEdge Current { get; private set; }

        /// <summary>Enumerates without allocating.</summary>
        public readonly Edges GetEnumerator() => this;

        /// <summary>Goes to the next edge.</summary>
        public bool MoveNext()
        {
            while (_next >= 0)
            {
                Link link = _links[_next];
                _next = _byHead ? link.NextOfHead : link.NextOfDependent;
                Current = link.Edge;
                if (Current.Head != Gone) return true;
            }

            return false;
        }
    }
}
