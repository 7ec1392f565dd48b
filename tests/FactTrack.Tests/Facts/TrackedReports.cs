using System.Globalization;

namespace FactTrack.Tests.Facts;

/// <summary>An article of a case, extracted and kept as a tracker keeps it.</summary>
internal sealed record TrackedReports(TrackedArticle Article, ExtractionResult Result)
{
    public static TrackedReports Of(string[] head, string text, int number)
    {
        string Field(string name, string byDefault) =>
            head.Skip(2).Where(field => field.StartsWith(name + " ", StringComparison.Ordinal)).Select(field => field[(name.Length + 1)..]).FirstOrDefault(byDefault);

        PublicationTime? day = PublicationTime.TryParse(head.ElementAtOrDefault(1), out PublicationTime time) ? time : null;
        string id = Field("id", $"article-{number}"), version = number.ToString("x4", CultureInfo.InvariantCulture);
        return new TrackedReports(
            new TrackedArticle
            {
                Key = StableHash.Of(id, version), ArticleId = id, Version = version, Publisher = head[0].Length > 0 ? head[0] : null, ToldAt = day,
                RecordedAt = DateTimeOffset.UnixEpoch, Story = StableHash.Of("story", Field("story", id)), Event = StableHash.Of("event", Field("event", "")),
                Url = head.Skip(2).FirstOrDefault(field => field.StartsWith("http", StringComparison.Ordinal)),
            },
            ClaimExtractor.Default.Extract(new Article(text.Trim('\n')) { Publisher = head[0].Length > 0 ? head[0] : null, PublishedAt = day }));
    }

    /// <summary>The claims with a lemma whose words, or those of their first evidence, have some others in them; through the bytes that stores keep.</summary>
    public IEnumerable<FactMember> Members(string lemma, string[] words)
    {
        var maker = new ReportSketchMaker(Result);
        for (int i = 0; i < Result.Claims.Count; i++)
        {
            Claim claim = Result.Claims[i];
            string told = claim.Describe();
            if (claim.Action.Lemma != lemma || !words.All(word => told.Contains(word, StringComparison.OrdinalIgnoreCase))) continue;
            var tracked = new TrackedClaim { Address = new(Article.Key, i), Id = claim.Id, Key = StableHash.Of(Article.ArticleId, claim.Id), Report = maker.Of(i).ToBytes() };
            yield return new FactMember(tracked, Article, ReportSketch.Read(tracked.Report.Span));
        }
    }
}
