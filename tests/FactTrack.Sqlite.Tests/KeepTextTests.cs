using FactTrack.Tests.Json;

namespace FactTrack.Tests;

public sealed class KeepTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_evidence_stays_and_spans_stay_valid()
    {
        ExtractionResult result = new JsonFixture().Result();
        ExtractionResult kept = await StoreAsync(result, KeepText.Evidence);

        Assert.Equal("Norland will send".PadRight(JsonFixture.Body.IndexOf('\n', StringComparison.Ordinal)) + "\n\n", kept.Article.Text[..(JsonFixture.Body.LastIndexOf('\n') + 1)]);
        Assert.Equal(JsonFixture.Body.Length, kept.Article.Text.Length);
        Assert.Equal(JsonFixture.Title, kept.Article.Title);
        Assert.Equal(result.ArticleId, kept.ArticleId);
        Assert.Equal(result.Article.Metadata, kept.Article.Metadata);
        Assert.Equal(result.Claims.Select(claim => claim.Evidence), kept.Claims.Select(claim => claim.Evidence));
        Assert.Equal(result.Claims.Select(claim => claim.Action.Words.Spans), kept.Claims.Select(claim => claim.Action.Words.Spans));
        Assert.Equal("   ", kept.Claims[1].Action.Words.ToString()[..3]);
        Assert.DoesNotContain("agree", FactTrackJson.Serialize(kept, explain: true).Replace("\"lemma\": \"agree\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_text_stays_by_default()
    {
        ExtractionResult result = StoreSamples.Result();
        Assert.Equal(result, await StoreAsync(result, default));
    }

    private async Task<ExtractionResult> StoreAsync(ExtractionResult result, KeepText keep)
    {
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store, new() { KeepText = keep });
        await using IFactSession session = await store.WriteAsync();
        await session.AppendAsync(StoreSamples.Record(5) with { Result = result });
        await session.CommitAsync();
        return (await session.ResultAsync(5))!;
    }
}
