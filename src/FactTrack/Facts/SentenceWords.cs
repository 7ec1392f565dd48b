namespace FactTrack;

/// <summary>A sentence as versions of a text are compared by: its words without case, marks and markup.</summary>
internal sealed class SentenceWords
{
    private SentenceWords(Article article, TextSpan span)
    {
        Span = span;
        string text = span.Source == TextSource.Title ? article.Title! : article.Text;
        var hashes = new List<ulong>();
        var spans = new List<TextSpan>();
        var words = new FoldedWords(text.AsSpan(span.Start, span.Length));
        while (words.Next())
        {
            hashes.Add(words.Hash);
            spans.Add(new TextSpan(span.Start + words.Start, span.Start + words.End, span.Source));
            Hash = FoldedWords.Join(Hash, words.Hash);
        }

        (Hashes, Spans, Distinct) = ([.. hashes], [.. spans], [.. hashes.Distinct()]);
        foreach (ulong word in Distinct) Weight += WordWeights.Of(word);
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The hash of all words in their order.</summary>
    public ulong Hash { get; }

    /// <summary>The words.</summary>
    public ulong[] Hashes { get; }

    /// <summary>Where they stand.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>Each word once.</summary>
    public ulong[] Distinct { get; }

    /// <summary>The weight of all its words, each once, in bits.</summary>
    public float Weight { get; }

    /// <summary>The sentences of an article that have words, the title first.</summary>
    /// <remarks>They are read again from the text: a result that comes back from a store has no layers, and not every sentence makes a claim.</remarks>
    public static SentenceWords[] Of(Article article)
    {
        TextLayer text = new TextAnalyzer(article.Text.Length).Read(article, [], CancellationToken.None);
        return [.. text.Sentences.Select(sentence => new SentenceWords(article, sentence.Span)).Where(sentence => sentence.Hashes.Length > 0)];
    }
}
