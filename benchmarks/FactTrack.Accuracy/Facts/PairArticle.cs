namespace FactTrack.Accuracy;

/// <summary>An article of a file of pairs.</summary>
internal sealed class PairArticle
{
    private readonly Dictionary<int, int[]> _claims = [];

    /// <summary>Extracts and sketches it.</summary>
    public PairArticle(string id, IReadOnlyList<PlacedSentence> sentences)
    {
        Result = ClaimExtractor.Default.Extract(new Article(string.Join('\n', sentences.Select(sentence => sentence.Text))) { Id = id, IsPretokenized = true }).WithoutDocument();
        (Sketch, Claims) = (ArticleSketch.Of(Result), ClaimSketcher.Of(Result));
        int start = 0;
        foreach (PlacedSentence sentence in sentences)
        {
            int end = start + sentence.Text.Length;
            _claims[sentence.Place] = [.. Enumerable.Range(0, Claims.Length).Where(i => Result.Claims[i].Evidence is [var first, ..] && first.Extent.Start >= start && first.Extent.Start < end)];
            start = end + 1;
        }
    }

    /// <summary>What was found in it.</summary>
    public ExtractionResult Result { get; }

    /// <summary>Its sketch.</summary>
    public ArticleSketch Sketch { get; }

    /// <summary>The sketches of its claims.</summary>
    public ClaimSketch[] Claims { get; }

    /// <summary>The indexes of the claims of one of its sentences.</summary>
    public int[] ClaimsOf(PlacedSentence sentence) => _claims[sentence.Place];
}
