using System.Globalization;
using System.Text;

namespace FactTrack;

/// <summary>
/// Enhanced dependencies of a document: the trees, with the heads and subjects that conjuncts share, the subjects of open
/// complements and the antecedents of relative clauses; labels name prepositions, subordinators and coordinators.
/// </summary>
/// <remarks>
/// Made by rules from the trees, after Schuster and Manning (2016) and the enhanced dependencies of UD v2 as the English Web
/// Treebank writes them. Every token has at least one head. There are no nodes for elided words: an <c>orphan</c> stays as it is.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EnhancedGraph
{
    private readonly SyntaxTable _syntax;
    private readonly string[] _forms;
    private readonly EnhancedEdge[] _byDependent;
    private readonly EnhancedEdge[] _byHead;
    private readonly int[] _dependentStarts;
    private readonly int[] _headStarts;

    /// <summary>Makes the graph of the trees of a document.</summary>
    internal EnhancedGraph(SyntaxTable syntax, string[] forms)
    {
        (_syntax, _forms) = (syntax, forms);
        var edges = new EdgeList(syntax.Count);
        var tree = new TreeIndex(syntax);
        new EdgeMarkers(tree, forms).AddTree(edges);
        int[] tokens = TopDown(tree);
        new RelativeClauses(tree).AddTo(edges);
        new SharedArguments(tree, new EdgeMarkers(tree, forms)).AddTo(edges, tokens);
        new ControlledSubjects(tree).AddTo(edges, tokens);
        (_byDependent, _dependentStarts) = edges.SortedByDependent();
        (_byHead, _headStarts) = ByHead(_byDependent, syntax.Count);
    }

    /// <summary>The number of edges.</summary>
    public int Count => _byDependent.Length;

    /// <summary>The edges that lead to a token, at least one, in the order of their heads.</summary>
    /// <param name="token">0 to the number of tokens - 1.</param>
    public ReadOnlySpan<EnhancedEdge> HeadsOf(int token) => _byDependent.AsSpan(_dependentStarts[token].._dependentStarts[token + 1]);

    /// <summary>The edges that come from a token, in the order of their dependents.</summary>
    /// <param name="token">0 to the number of tokens - 1.</param>
    public ReadOnlySpan<EnhancedEdge> DependentsOf(int token) => _byHead.AsSpan(_headStarts[token].._headStarts[token + 1]);

    /// <summary>The label as UD writes it, such as <c>nsubj</c>, <c>obl:in_front_of</c>, <c>conj:and</c>, <c>nsubj:xsubj</c> or <c>ref</c>. Made anew at each call.</summary>
    /// <param name="edge">An edge of this graph.</param>
    public string LabelOf(EnhancedEdge edge)
    {
        if (edge.Kind == EnhancedEdgeKind.Reference) return "ref";
        string relation = edge.Relation.ToUd();
        if (edge.Kind == EnhancedEdgeKind.Controlled) return relation + ":xsubj";
        return edge.Marker < 0 ? relation : $"{relation}:{MarkerText(edge.Marker)}";
    }

    /// <summary>A token's edges as CoNLL-U writes them in its column DEPS, such as <c>4:nsubj|9:nsubj:xsubj</c>.</summary>
    /// <param name="token">0 to the number of tokens - 1.</param>
    /// <param name="sentenceStart">Index of the first token of its sentence, which is counted as 1.</param>
    public string ToConllu(int token, int sentenceStart)
    {
        var text = new StringBuilder();
        foreach (EnhancedEdge edge in HeadsOf(token))
        {
            if (text.Length > 0) text.Append('|');
            int head = edge.Head < 0 ? 0 : edge.Head - sentenceStart + 1;
            text.Append(CultureInfo.InvariantCulture, $"{head}:{LabelOf(edge)}");
        }

        return text.ToString();
    }

    // UD allows letters and underscores; "according" is written as it stands, since its lemma is no preposition.
    private string MarkerText(int marker)
    {
        var text = new StringBuilder();
        int at = marker;
        do
        {
            if (at > marker) text.Append('_');
            foreach (char c in _syntax.UposOf(at) == Upos.Verb ? _forms[at] : _syntax.LemmaOf(at))
                if (char.IsLetter(c)) text.Append(char.ToLowerInvariant(c));
            at++;
        }
        while (at < _syntax.Count && _syntax.HeadOf(at) == marker && _syntax.RelationOf(at) == Relation.Fixed);
        return text.ToString();
    }

    // Edges come in the order of their dependents, and keep it.
    private static (EnhancedEdge[] Edges, int[] Starts) ByHead(EnhancedEdge[] edges, int tokens)
    {
        int[] starts = new int[tokens + 1];
        foreach (EnhancedEdge edge in edges)
            if (edge.Head >= 0) starts[edge.Head + 1]++;
        for (int i = 0; i < tokens; i++) starts[i + 1] += starts[i];
        var sorted = new EnhancedEdge[starts[tokens]];
        int[] next = starts[..tokens];
        foreach (EnhancedEdge edge in edges)
            if (edge.Head >= 0) sorted[next[edge.Head]++] = edge;
        return (sorted, starts);
    }

    // What a rule adds to a head, it must have before it is passed on below.
    private static int[] TopDown(TreeIndex tree)
    {
        int[] order = new int[tree.Syntax.Count];
        int end = 0;
        for (int i = 0; i < order.Length; i++)
            if (tree.Syntax.HeadOf(i) < 0) order[end++] = i;
        for (int at = 0; at < end; at++)
            foreach (int child in tree.ChildrenOf(order[at])) order[end++] = child;
        return order;
    }
}
