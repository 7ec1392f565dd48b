using System.Buffers;

namespace FactTrack;

/// <summary>Makes the record of an article: keys and sketches, all from its result alone.</summary>
internal static class ArticleIntake
{
    /// <summary>The version of an article: a hash of its headline and text.</summary>
    public static string VersionOf(Article article) => ContentId.Of(article);

    /// <summary>The record of an article that comes in.</summary>
    public static ArticleRecord Read(ExtractionResult result, DateTimeOffset now)
    {
        string version = VersionOf(result.Article);
        long key = StableHash.Of(result.ArticleId, version);
        return Read(result, new TrackedArticle
        {
            Key = key, ArticleId = result.ArticleId, Version = version, Publisher = result.Article.Publisher, Title = result.Article.Title, Url = result.Article.Url,
            ToldAt = result.Article.ModifiedAt ?? result.Article.PublishedAt, RecordedAt = now, Sketch = Bytes(ArticleSketch.Of(result).Write),
        });
    }

    /// <summary>The record of an article that was extracted again; it stays the version that it was.</summary>
    public static ArticleRecord ReadAgain(ExtractionResult result, TrackedArticle article)
    {
        // Where only evidence is kept, the rest of the text is gone: its sketch cannot be made again.
        bool isWhole = VersionOf(result.Article) == article.Version;
        return Read(result, isWhole ? article with { Sketch = Bytes(ArticleSketch.Of(result).Write) } : article);
    }

    private static ArticleRecord Read(ExtractionResult result, TrackedArticle article) => new()
    {
        RecordedAt = article.RecordedAt, Extractor = result.Extractor, Result = result.WithoutDocument(), Article = article, Claims = [.. ReadClaims(result, article.Key)],
    };

    private static IEnumerable<TrackedClaim> ReadClaims(ExtractionResult result, long article)
    {
        var taken = new HashSet<long>();
        ClaimSketch[] sketches = ClaimSketcher.Of(result);
        var reports = new ReportSketchMaker(result);
        for (int i = 0; i < result.Claims.Count; i++)
        {
            Claim claim = result.Claims[i];
            yield return new TrackedClaim
            {
                Address = new(article, i), Id = claim.Id, Key = KeyOf(result.ArticleId, claim, taken),
                Match = Bytes(sketches[i].Write), Report = reports.Of(i).ToBytes(),
            };
        }
    }

    // The place in the text does not count: a paragraph put before the sentence leaves its facts their ids.
    private static long KeyOf(string articleId, Claim claim, HashSet<long> taken)
    {
        string sentence = claim.Evidence.Count == 0 ? "" : claim.Evidence[0].ToString();
        for (int n = 0; ; n++)
        {
            long key = StableHash.Of(articleId, sentence, claim.Action.Lemma, n == 0 ? "" : $"{n}");
            if (taken.Add(key)) return key;
        }
    }

    private static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
