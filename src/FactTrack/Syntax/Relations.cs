namespace FactTrack;

/// <summary>Relations by their names in Universal Dependencies.</summary>
public static class Relations
{
    private static readonly string[] s_names =
    [
        "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
        "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep",
        "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
        "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
        "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
    ];

    private static readonly Dictionary<string, Relation> s_byName =
        Enumerable.Range(0, s_names.Length).ToDictionary(i => s_names[i], i => (Relation)i, StringComparer.Ordinal);

    /// <summary>The number of relations.</summary>
    internal static int Count => s_names.Length;

    /// <summary>The name in UD, such as <c>nsubj:pass</c>.</summary>
    /// <param name="relation">A defined relation.</param>
    public static string ToUd(this Relation relation) => s_names[(int)relation];

    /// <summary>The relation without its subtype (<c>nsubj:pass</c> is <c>nsubj</c>).</summary>
    /// <param name="relation">A defined relation.</param>
    public static string ToUniversal(this Relation relation)
    {
        string name = relation.ToUd();
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? name : name[..colon];
    }

    /// <summary>Reads a UD name; a subtype that is not known falls back to its universal relation, else to <c>dep</c>.</summary>
    /// <param name="name">The name, such as <c>nsubj:pass</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Relation Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (s_byName.TryGetValue(name, out Relation relation)) return relation;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && s_byName.TryGetValue(name[..colon], out relation) ? relation : Relation.Dep;
    }
}
