using System.Text;

namespace FactTrack.Tests;

/// <summary>What holds for every result, whatever the text.</summary>
internal static class ResultCheck
{
    /// <summary>Throws if a span, a tree or a claim of the result is not sound.</summary>
    public static void Check(ExtractionResult result)
    {
        Document document = result.Document!;
        TokensRebuildTheText(document);
        SentencesAreTrees(document);
        foreach (TextPart part in PartWalker.PartsOf(result).Concat(PartWalker.PartsOf(document.Clauses)).Concat(PartWalker.PartsOf(document.Attributions)))
            Assert.Equal(WordsAt(part, result.Article), part.ToString());
        foreach (Quantity quantity in document.Quantities) Assert.InRange(quantity.Tokens.Length, 1, document.Tokens.Count);
        foreach (TimeExpression time in document.Times) Assert.False(string.IsNullOrEmpty(time.Value));
        foreach (Claim claim in result.Claims) IsSound(claim, result);
        Assert.Equal(result.Claims.Count, result.Claims.Select(claim => claim.Id).Distinct().Count());
    }

    private static void TokensRebuildTheText(Document document)
    {
        foreach ((TextSource source, string text) in new[] { (TextSource.Body, document.Article.Text), (TextSource.Title, document.Article.Title ?? "") })
        {
            var rebuilt = new StringBuilder();
            int end = 0;
            foreach (TextSpan span in document.Tokens.Select(token => token.Span).Where(span => span.Source == source))
            {
                Assert.True(span.Start >= end && span.Length > 0, $"token {span} overlaps the one before it");
                rebuilt.Append(text, end, span.Start - end).Append(text, span.Start, span.Length);
                end = span.End;
            }

            Assert.Equal(text, rebuilt.Append(text, end, text.Length - end).ToString());
        }
    }

    private static void SentencesAreTrees(Document document)
    {
        int[] heads = [.. Enumerable.Range(0, document.Tokens.Count).Select(document.Syntax.HeadOf)];
        foreach (Sentence sentence in document.Sentences) TreeCheck.ThrowIfNotTree(heads, sentence.Tokens.Start, sentence.Tokens.End);
    }

    private static string WordsAt(TextPart part, Article article) => new TextPart(part.Spans, article.Text, article.Title).ToString();

    private static void IsSound(Claim claim, ExtractionResult result)
    {
        Assert.NotEmpty(claim.Evidence);
        Assert.NotEmpty(claim.Action.Lemma);
        Assert.True(claim.Describe() is [.., '.'] said && !said.Contains('\n', StringComparison.Ordinal), "a description is one line with a full stop");
        Assert.Equal(claim.Asserter == Asserter.Source, claim.Attribution is not null);
        Assert.False(claim is { IsAllegation: true, Asserter: Asserter.Article }, $"the article's own word: {claim}");
        ClaimConfidence sure = claim.Confidence;
        Assert.All([sure.Actors, sure.Action, sure.Source, sure.Polarity, sure.Quantities], part => Assert.InRange(part, 0, 1));
        foreach (Participant actor in claim.Actors)
            if (actor.Entity is { } entity) Assert.Equal(entity, result.Entities[entity.Index]);
    }
}
