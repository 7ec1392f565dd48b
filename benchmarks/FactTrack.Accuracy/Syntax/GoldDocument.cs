namespace FactTrack.Accuracy;

/// <summary>The sentences of a document of a treebank, as the parser takes them.</summary>
internal sealed class GoldDocument
{
    private readonly ConlluSentence[] _sentences;

    /// <summary>Takes sentences; their forms are normalised as the text layer does it.</summary>
    public GoldDocument(IEnumerable<ConlluSentence> sentences)
    {
        _sentences = [.. sentences];
        Forms = [.. _sentences.SelectMany(s => s.Words).Select(w => FormNormalizer.Normalize(w.Form))];
        SentenceStarts = new int[_sentences.Length + 1];
        for (int s = 0; s < _sentences.Length; s++) SentenceStarts[s + 1] = SentenceStarts[s] + _sentences[s].Words.Length;
    }

    /// <summary>The forms of all words.</summary>
    public string[] Forms { get; }

    /// <summary>Index of each sentence's first word, then the number of words.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>The documents of files, without those of other genres; where a file names no genre, all of them.</summary>
    /// <exception cref="InvalidDataException">A file is broken.</exception>
    public static List<GoldDocument> Read(IEnumerable<string> files, string[]? genres) =>
        [.. files.SelectMany(f => ConlluReader.Read(f).Where(s => genres is null || s.Genre.Length == 0 || genres.Contains(s.Genre)).GroupBy(s => s.Document).Select(d => new GoldDocument(d)))];

    /// <summary>The tags, lemmas and trees of the treebank.</summary>
    public SyntaxTable Gold() => ToTable([.. _sentences.Select(s => s.Words)]);

    /// <summary>Words of sentences as a parser would give them.</summary>
    public static SyntaxTable ToTable(ConlluWord[][] sentences)
    {
        var starts = new List<int> { 0 };
        var heads = new List<int>();
        foreach (ConlluWord[] sentence in sentences)
        {
            heads.AddRange(sentence.Select(w => w.Head == 0 ? -1 : starts[^1] + w.Head - 1));
            starts.Add(heads.Count);
        }

        ConlluWord[] words = [.. sentences.SelectMany(s => s)];
        return new SyntaxTable(
            [.. words.Select(w => Enum.Parse<Upos>(w.Upos, ignoreCase: true))], [.. words.Select(w => w.Xpos)],
            [.. words.Select(w => w.Features)], [.. words.Select(w => w.Lemma)], [.. heads],
            [.. words.Select(w => Relations.Parse(w.Relation))], [], [], starts.ToArray());
    }

    /// <summary>Scores what a parser gave for it.</summary>
    public void Score(SyntaxTable table, SyntaxScorer scorer)
    {
        var graph = new EnhancedGraph(table, Forms);
        for (int s = 0; s < _sentences.Length; s++)
        {
            int start = SentenceStarts[s];
            scorer.Add(_sentences[s].Words, [.. Enumerable.Range(start, SentenceStarts[s + 1] - start).Select(i => Word(table, graph, i, start))]);
        }
    }

    private ConlluWord Word(SyntaxTable table, EnhancedGraph graph, int token, int start)
    {
        var word = new ConlluWord(
            Forms[token], table.LemmaOf(token), table.UposOf(token).ToString().ToUpperInvariant(), table.XposOf(token), table.FeaturesOf(token),
            Place(table.HeadOf(token), start), table.RelationOf(token).ToUd());
        var arcs = new List<EnhancedArc>();
        foreach (EnhancedEdge edge in graph.HeadsOf(token)) arcs.Add(new EnhancedArc(Place(edge.Head, start), graph.LabelOf(edge)));
        return word with { Arcs = arcs };
    }

    private static int Place(int token, int start) => token < 0 ? 0 : token - start + 1;
}
