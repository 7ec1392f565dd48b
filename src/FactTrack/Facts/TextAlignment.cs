namespace FactTrack;

/// <summary>Which sentences and words of two texts are one.</summary>
internal sealed class TextAlignment
{
    private readonly Article _earlierArticle;
    private readonly Article _laterArticle;
    private readonly SentenceWords[] _earlier;
    private readonly SentenceWords[] _later;
    private readonly int[] _toLater;
    private readonly int[]?[] _words;

    /// <summary>Aligns two texts.</summary>
    public TextAlignment(Article earlier, Article later)
    {
        (_earlierArticle, _laterArticle) = (earlier, later);
        (_earlier, _later) = (SentenceWords.Of(earlier), SentenceWords.Of(later));
        _toLater = SentenceAligner.Align(_earlier, _later);
        _words = [.. _toLater.Select((j, i) => j < 0 ? null : WordAligner.Align(_earlier[i].Hashes, _later[j].Hashes))];
    }

    /// <summary>The sentence of the earlier text that a span begins in, or -1.</summary>
    public int EarlierSentence(TextSpan span) => Find(_earlier, span);

    /// <summary>The sentence of the later text that a span begins in, or -1.</summary>
    public int LaterSentence(TextSpan span) => Find(_later, span);

    /// <summary>The later sentence that is one with an earlier one, or -1.</summary>
    public int ToLater(int sentence) => sentence < 0 ? -1 : _toLater[sentence];

    /// <summary>True if some word of an earlier span stands in its place in a later one.</summary>
    public bool Meet(TextSpan earlier, TextSpan later)
    {
        int i = EarlierSentence(earlier);
        if (i < 0 || _words[i] is not { } words) return false;
        for (int word = 0; word < words.Length; word++)
            if (words[word] >= 0 && earlier.Contains(_earlier[i].Spans[word]) && later.Contains(_later[_toLater[i]].Spans[words[word]])) return true;
        return false;
    }

    /// <summary>True if all words of a part stand in their place in the later text.</summary>
    public bool Stays(TextPart earlier)
    {
        foreach (TextSpan span in earlier.Spans)
        {
            int i = EarlierSentence(span);
            if (i < 0 || _words[i] is not { } words) return false;
            for (int word = 0; word < words.Length; word++)
                if (words[word] < 0 && span.Contains(_earlier[i].Spans[word])) return false;
        }

        return true;
    }

    /// <summary>What only one text has, in the order of the earlier text, then what the later one adds.</summary>
    public IEnumerable<TextDifference> Differences()
    {
        for (int i = 0; i < _earlier.Length; i++)
        {
            if (_words[i] is not { } words)
            {
                yield return new TextDifference(new TextPart(_earlier[i].Span, _earlierArticle.Text, _earlierArticle.Title), null, IsSentence: true);
                continue;
            }

            foreach (TextDifference difference in Phrases(_earlier[i], _later[_toLater[i]], words)) yield return difference;
        }

        foreach (int j in Enumerable.Range(0, _later.Length).Except(_toLater))
            yield return new TextDifference(null, new TextPart(_later[j].Span, _laterArticle.Text, _laterArticle.Title), IsSentence: true);
    }

    private IEnumerable<TextDifference> Phrases(SentenceWords earlier, SentenceWords later, int[] words)
    {
        for (int i = 0, j = 0; i < words.Length || j < later.Hashes.Length; i++, j++)
        {
            (int start, int laterStart) = (i, j);
            while (i < words.Length && words[i] < 0) i++;
            j = i < words.Length ? words[i] : later.Hashes.Length;
            if (i > start || j > laterStart) yield return new TextDifference(Part(_earlierArticle, earlier, start, i), Part(_laterArticle, later, laterStart, j), IsSentence: false);
        }
    }

    private static TextPart? Part(Article article, SentenceWords sentence, int start, int end)
    {
        if (start == end) return null;
        TextSpan first = sentence.Spans[start];
        string text = first.Source == TextSource.Title ? article.Title! : article.Text;
        (int from, int to) = (first.Start, sentence.Spans[end - 1].End);
        // The brackets around words go with them.
        if (from > 0 && to < text.Length && Chars.IsOpenBracket(text[from - 1]) && Chars.IsCloseBracket(text[to])) (from, to) = (from - 1, to + 1);
        return new TextPart(new TextSpan(from, to, first.Source), article.Text, article.Title);
    }

    private static int Find(SentenceWords[] sentences, TextSpan span)
    {
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan at = sentences[middle].Span;
            if (at.Source == span.Source && at.Start <= span.Start && span.Start < at.End) return middle;
            if (at < span) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
