namespace FactTrack.Accuracy;

/// <summary>The sketches of sentences' claims, each sentence extracted once.</summary>
internal sealed class SentenceSketches
{
    private readonly ClaimExtractor _extractor = ClaimExtractor.Default;
    private readonly Dictionary<string, (ClaimSketch[] Claims, ClaimSketch Words)> _sketches = new(StringComparer.Ordinal);

    /// <summary>The claims of a sentence.</summary>
    public ClaimSketch[] ClaimsOf(string sentence) => Of(sentence).Claims;

    /// <summary>The words of a sentence.</summary>
    public ClaimSketch WordsOf(string sentence) => Of(sentence).Words;

    private (ClaimSketch[] Claims, ClaimSketch Words) Of(string sentence)
    {
        if (_sketches.TryGetValue(sentence, out (ClaimSketch[], ClaimSketch) found)) return found;
        ExtractionResult result = _extractor.Extract(new Article(sentence) { IsPretokenized = true });
        return _sketches[sentence] = (ClaimSketcher.Of(result), new ClaimSketcher(result).Of(new TextSpan(0, sentence.Length)));
    }
}
