namespace FactTrack;

/// <summary>Tags, lemmas and trees of all tokens of a document, as parallel arrays; what an <see cref="IParser"/> returns.</summary>
/// <remarks>
/// Every array has one entry a token. Heads are token indices of the document, -1 at the root of a sentence; each
/// sentence is one tree with one root.
/// </remarks>
/// <threadsafety>Immutable, as long as the arrays given to it are not changed.</threadsafety>
public sealed class SyntaxTable
{
    private readonly Upos[] _upos;
    private readonly IndexedStrings _xpos;
    private readonly IndexedStrings _features;
    private readonly string[] _lemmas;
    private readonly int[] _heads;
    private readonly Relation[] _relations;
    private readonly NameTag[] _names;
    private readonly NameHint[] _hints;
    private readonly byte[] _confidences;

    /// <summary>Makes a table over arrays that the caller no longer changes.</summary>
    /// <param name="upos">Universal parts of speech.</param>
    /// <param name="xpos">Penn Treebank tags; interned strings.</param>
    /// <param name="features">Morphological features as UD writes them (<c>Number=Sing|Person=3</c>), "" for none; interned strings.</param>
    /// <param name="lemmas">Lemmas.</param>
    /// <param name="heads">Heads as token indices of the document; -1 for a root.</param>
    /// <param name="relations">Relations to the heads.</param>
    /// <param name="names">Name tags (BIO), or an empty array where the parser finds no names.</param>
    /// <param name="confidences">How sure the parser is of head and relation, 0 to 255 for 0 to 1, or an empty array.</param>
    /// <param name="sentenceStarts">Index of each sentence's first token, then the number of tokens.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or a sentence is not a tree with one root.</exception>
    public SyntaxTable(
        Upos[] upos, string[] xpos, string[] features, string[] lemmas, int[] heads, Relation[] relations,
        NameTag[] names, byte[] confidences, ReadOnlySpan<int> sentenceStarts)
    {
        ArgumentNullException.ThrowIfNull(upos);
        ArgumentNullException.ThrowIfNull(xpos);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(lemmas);
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(confidences);
        int count = upos.Length;
        if (xpos.Length != count || features.Length != count || lemmas.Length != count || heads.Length != count
            || relations.Length != count || (names.Length != 0 && names.Length != count)
            || (confidences.Length != 0 && confidences.Length != count))
            throw new ArgumentException("All arrays must have one entry a token.");
        for (int s = 0; s + 1 < sentenceStarts.Length; s++) TreeCheck.ThrowIfNotTree(heads, sentenceStarts[s], sentenceStarts[s + 1]);
        (_upos, _xpos, _features, _lemmas, _heads, _relations, _names, _hints, _confidences) =
            (upos, new IndexedStrings(xpos), new IndexedStrings(features), lemmas, heads, relations, names, [], confidences);
    }

    /// <summary>Takes over the arrays of the built-in parser, which keeps them trees.</summary>
    internal SyntaxTable(SyntaxArrays arrays) =>
        (_upos, _xpos, _features, _lemmas, _heads, _relations, _names, _hints, _confidences) =
        (arrays.Upos, arrays.Xpos, arrays.Features, arrays.Lemmas, arrays.Heads, arrays.Relations, arrays.Names, arrays.NameHints, arrays.Confidences);

    /// <summary>The number of tokens.</summary>
    public int Count => _upos.Length;

    /// <summary>The universal part of speech of a token.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public Upos UposOf(int token) => _upos[token];

    /// <summary>The Penn Treebank tag of a token.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public string XposOf(int token) => _xpos[token];

    /// <summary>The morphological features of a token as UD writes them; "" for none.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public string FeaturesOf(int token) => _features[token];

    /// <summary>True if a token has a feature.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    /// <param name="feature">Name and value, such as <c>Number=Plur</c>.</param>
    public bool Has(int token, string feature)
    {
        string features = _features[token];
        for (int at = features.IndexOf(feature, StringComparison.Ordinal); at >= 0;
             at = features.IndexOf(feature, at + 1, StringComparison.Ordinal))
        {
            int end = at + feature.Length;
            if ((at == 0 || features[at - 1] == '|') && (end == features.Length || features[end] is '|')) return true;
        }

        return false;
    }

    /// <summary>The lemma of a token.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public string LemmaOf(int token) => _lemmas[token];

    /// <summary>The head of a token as a token index of the document, or -1 for the root of its sentence.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public int HeadOf(int token) => _heads[token];

    /// <summary>The relation of a token to its head.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public Relation RelationOf(int token) => _relations[token];

    /// <summary>The name tag of a token; <see cref="NameTag.Outside"/> where the parser finds no names.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public NameTag NameOf(int token) => _names.Length == 0 ? NameTag.Outside : _names[token];

    /// <summary>False where the parser finds no names.</summary>
    internal bool HasNames => _names.Length > 0;

    /// <summary>What the parser thinks that a token is in a name, with its second thought.</summary>
    internal NameHint NameHintOf(int token) => _hints.Length == 0 ? NameHint.Of(NameOf(token)) : _hints[token];

    /// <summary>How sure the parser is of a token's head and relation, 0 to 1; 1 where it does not say.</summary>
    /// <param name="token">0 to <see cref="Count"/> - 1.</param>
    public double ConfidenceOf(int token) => _confidences.Length == 0 ? 1 : _confidences[token] / 255.0;
}
