namespace FactTrack.Cli.Facts;

/// <summary>Extracts articles that are not to be kept.</summary>
internal static class Drafts
{
    /// <summary>The results, in the order of the inputs; what is wrong with them goes to the messages.</summary>
    public static IEnumerable<ExtractionResult> Extract(Request request, Messages messages)
    {
        EntityLexicon[] lexicons = LexiconFiles.Load(request.Lexicons, messages);
        if (messages.HasFailures) yield break;
        ClaimExtractorBuilder builder = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false });
        foreach (EntityLexicon lexicon in lexicons) builder.AddEntityRecognizer(lexicon);
        ClaimExtractor extractor = builder.Build();
        foreach (InputArticle input in new ArticleReader(request, messages).ReadAll())
        {
            if (input.Warning is { } guessed) messages.Warn(input.Name, guessed.Message);
            ExtractionResult result = extractor.Extract(input.Article);
            foreach (DocumentWarning warning in result.Warnings) messages.Warn(input.Name, warning.Message);
            yield return result;
        }
    }
}
