namespace FactTrack;

/// <summary>Layer 1: reads an article as blocks, sentences and tokens, the title first.</summary>
internal sealed class TextAnalyzer(int maximumLength)
{
    /// <summary>Bodies with more code units are cut, with a warning.</summary>
    public int MaximumLength { get; } = maximumLength;

    /// <summary>Reads title and body.</summary>
    /// <param name="article">The article.</param>
    /// <param name="warnings">Gets at most one warning each for odd characters, for text that is not English, for sentences and for text that were cut.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TextLayer Read(Article article, List<DocumentWarning> warnings, CancellationToken cancellation)
    {
        string text = Cut(article.Text, warnings);
        var builder = new TextLayerBuilder(text.Length + (article.Title?.Length ?? 0), cancellation);
        if (article.Title is { } title) builder.AddTitle(title);
        if (article.IsPretokenized) builder.AddPretokenized(text);
        else builder.AddBody(text);

        if (builder.FirstCut is { } cut)
            warnings.Add(new DocumentWarning(WarningKind.SentenceCut, "A sentence was too long and was cut; the first cut is given.", cut));
        if (OddCharacters.Find(text) is var odd && odd >= 0)
            warnings.Add(new DocumentWarning(WarningKind.OddCharacters, "The text holds control characters or broken Unicode; check its encoding.", new TextSpan(odd, odd + 1)));
        bool isForeign = article.Language is { Length: > 0 } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        if (isForeign || !EnglishDetector.IsEnglish(builder.Tokens))
            warnings.Add(new DocumentWarning(WarningKind.NotEnglish, "The text does not look like English, so no claims were read from it."));
        return builder.Build();
    }

    private string Cut(string text, List<DocumentWarning> warnings)
    {
        if (text.Length <= MaximumLength) return text;
        int end = Math.Max(0, MaximumLength);
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        warnings.Add(new DocumentWarning(WarningKind.TextCut, "The text is longer than the options allow; the rest was not read.", new TextSpan(end, text.Length)));
        return text[..end];
    }
}
